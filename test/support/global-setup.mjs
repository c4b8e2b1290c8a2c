// Jest loads a TypeScript file for `globalSetup` as CommonJS, without this project's `.js` endings and `#…` names; this does not.
import './typescript.mjs';

const { default: globalSetup } = await import('./global-setup.ts');
export default globalSetup;
