const list = process.env['FAILED_SUITES'];

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/migrations', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  // For whoever runs again what has failed (`.ci/run`).
  reporters: ['default', ...(list ? [['<rootDir>/test/support/failed-suites.mjs', { file: list }]] : [])],
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2023',
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  testTimeout: 90_000,
  // Much of a test's time is spent waiting for PostgreSQL, a browser or LibreOffice.
  maxWorkers: '100%',
  // Modules of past tests are never given back: a worker that has grown large is replaced.
  workerIdleMemoryLimit: '1.5GB',
};
