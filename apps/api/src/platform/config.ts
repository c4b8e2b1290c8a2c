import { z } from 'zod';

const url = (protocols: RegExp, example: string) => z.url({ protocol: protocols, error: `a URL such as ${example}` });

const portExpected = { error: 'a port from 0 to 65535' };
const port = z
  .string()
  .regex(/^\d{1,5}$/, portExpected)
  .transform(Number)
  .refine((number) => number <= 65535, portExpected);

const originExpected = { error: 'an origin such as https://meetings.example.org' };

/** Pages link to the root of their site, so there is no path, and nothing else, after the host. */
const origin = z
  .url({ protocol: /^https?$/, abort: true, ...originExpected })
  .refine((value) => new URL(value).href === `${new URL(value).origin}/`, originExpected)
  .transform((value) => new URL(value).origin);

const environment = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'], { error: 'development, test or production' })
    .default('development'),
  PORT: port.default(3000),
  BASE_URL: origin.optional(),
  DATABASE_URL: url(/^postgres(ql)?$/, 'postgres://user:password@host/database').optional(),
  DATA_DIR: z.string().regex(/\S/, { error: 'a folder' }).default('./.data'),
});

export interface Config {
  mode: 'development' | 'test' | 'production';
  port: number;
  /** The only source of absolute links; without a slash at the end. */
  baseUrl: string;
  /** A PostgreSQL server of one's own; without it the embedded one is started in `dataDir`. */
  databaseUrl: string | undefined;
  dataDir: string;
}

/** The environment has values that cannot be used; the message names every one. */
export class ConfigError extends Error {}

/**
 * Reads the configuration. An empty variable counts as unset, as it does in a shell's `${VAR:-default}`.
 *
 * @throws ConfigError naming all bad keys at once, without their values, which may be secrets
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const { data, error } = environment.safeParse(given);
  if (!data) {
    const lines = error.issues.map((issue) => `${issue.path.join('.')}: expected ${issue.message}`);
    throw new ConfigError(['The environment has values that cannot be used:', ...lines].join('\n'));
  }
  return {
    mode: data.NODE_ENV,
    port: data.PORT,
    baseUrl: data.BASE_URL ?? `http://localhost:${data.PORT}`,
    databaseUrl: data.DATABASE_URL,
    dataDir: data.DATA_DIR,
  };
}

/** Under this name the configuration is injected. */
export const CONFIG = Symbol('CONFIG');
