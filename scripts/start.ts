import { parseArgs } from 'node:util';
import { launch } from './browser';
import { takePictures } from './pictures';

/** Opens a browser with the extension on the practice page; with --headless --out DIR it saves pictures of it there. */
const options = { headless: { type: 'boolean' }, out: { type: 'string' } } as const;

async function start(): Promise<void> {
  const { values } = parseArgs({ options });
  const { headless = false, out } = values;
  if (headless !== (out !== undefined)) throw new Error('--headless and --out DIR go together.');
  if (!headless && process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Error('There is no display here. To save pictures instead: npm start -- --headless --out DIR');
  }
  const { context, extensionId } = await launch({ headless });
  const origin = `chrome-extension://${extensionId}`;
  if (out !== undefined) return takePictures({ context, origin, folder: out });
  const [page] = context.pages();
  await page?.goto(`${origin}/practice.html`);
  console.log('The browser is open on the practice page. Close it to end.');
  await new Promise((resolve) => context.on('close', resolve));
}

start().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
