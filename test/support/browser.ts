import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { pathOf } from './tools.js';

export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: pathOf('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
}

/** Each of axe's rules beside those that are on from the start. Whatever has the contrast of 7:1 has that of 4.5:1. */
const rules = {
  'color-contrast-enhanced': { enabled: true },
  'color-contrast': { enabled: false },
  'target-size': { enabled: true },
};

/**
 * What axe has against a page: each rule with the elements that break it. Axe's legacy mode leaves out frames of other origins
 * alone, of which the product has none, and takes half the time.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ rules, resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
