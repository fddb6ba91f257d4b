import { guidanceUrl } from '../guidance';
import { t } from '../words';

type Props = { page: string; name: string };

/** Leads to the guidance page of a rule, and names the rule for who only hears the link. */
export const GuidanceLink = ({ page, name }: Props) => (
  <a href={guidanceUrl(page)} target="_blank" rel="noopener" aria-label={t('finding.guidanceOf', { name })}>
    {t('finding.guidance')}
  </a>
);
