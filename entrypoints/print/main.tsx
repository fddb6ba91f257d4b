import { render } from 'preact';
import { partsToPrint } from '../../src/views/print/parts-to-print';
import { PrintedReview } from '../../src/views/print/printed-review';
import { speak } from '../../src/views/speak';
import { t } from '../../src/words';

speak(t('export.title'));
const parts = await partsToPrint(new URLSearchParams(location.search));
render(<PrintedReview parts={parts} />, document.getElementById('print') as HTMLElement);
