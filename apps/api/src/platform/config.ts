import { emailAddress, newPassword } from '#contract/account';
import { z } from 'zod';
import { type Mailbox, writtenMailbox } from './mail/mailbox.js';

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

const proxiesExpected =
  'loopback, linklocal, uniquelocal, addresses or networks such as 10.0.0.0/8, with commas between';

const environment = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'], { error: 'development, test or production' })
    .default('development'),
  PORT: port.default(3000),
  BASE_URL: origin.optional(),
  DATABASE_URL: url(/^postgres(ql)?$/, 'postgres://user:password@host/database').optional(),
  DATA_DIR: z.string().regex(/\S/, { error: 'a folder' }).default('./.data'),
  SESSION_SECRET: z.string().min(32, { error: 'at least 32 random characters' }).optional(),
  ADMIN_EMAIL: z.string().pipe(emailAddress).optional(),
  ADMIN_PASSWORD: newPassword.optional(),
  TRUSTED_PROXIES: z
    .string()
    .transform((value) => value.split(',').map((network) => network.trim()))
    .pipe(
      z.array(
        z.union([z.enum(['loopback', 'linklocal', 'uniquelocal']), z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], {
          error: proxiesExpected,
        }),
      ),
    )
    .default([]),
  SMTP_URL: url(/^smtps?$/, 'smtp://user:password@mail.example.org:587').optional(),
  MAIL_FROM: writtenMailbox.optional(),
  OIDC_ISSUER: url(/^https?$/, 'https://sign-in.example.org')
    .refine(isSafeIssuer, { error: 'a URL with https (http is for this machine only), without a query or fragment' })
    .optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
});

/** What is sent to it proves who somebody is, and so leaves this machine by HTTPS only. */
function isSafeIssuer(value: string): boolean {
  const { protocol, hostname, search, hash } = new URL(value);
  const isLoopback = hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
  return (protocol === 'https:' || isLoopback) && search === '' && hash === '';
}

const signOnKeys = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;

/** Values that make sense only together. */
const environmentTogether = environment
  .refine(({ NODE_ENV, SESSION_SECRET }) => NODE_ENV !== 'production' || SESSION_SECRET !== undefined, {
    path: ['SESSION_SECRET'],
    error: 'at least 32 random characters, which production needs',
  })
  .refine(({ ADMIN_EMAIL, ADMIN_PASSWORD }) => ADMIN_PASSWORD === undefined || ADMIN_EMAIL !== undefined, {
    path: ['ADMIN_EMAIL'],
    error: 'the address to which ADMIN_PASSWORD belongs',
  })
  .superRefine((values, context) => {
    const absent = signOnKeys.filter((key) => values[key] === undefined);
    if (absent.length === signOnKeys.length) return;
    const message = `a value, as ${signOnKeys.join(', ')} are set together or not at all`;
    for (const key of absent) context.addIssue({ code: 'custom', path: [key], message });
  });

/** This server at an identity provider. */
export interface SignOnConfig {
  /** URL by HTTPS, or on this machine. */
  issuer: string;
  clientId: string;
  clientSecret: string;
}

export interface Config {
  mode: 'development' | 'test' | 'production';
  port: number;
  /** The only source of absolute links; without a slash at the end. */
  baseUrl: string;
  /** A PostgreSQL server of one's own; without it the embedded one is started in `dataDir`. */
  databaseUrl: string | undefined;
  dataDir: string;
  /** Signs cookies and makes links; without it the installation makes its own. */
  sessionSecret: string | undefined;
  /** The first administrator, who is made at the start unless there is such an account. */
  administrator: { email: string; password: string | undefined } | undefined;
  /** Proxies in front of the server, whose `X-Forwarded-For` tells who asks: Express's names and networks. */
  trustedProxies: string[];
  /** The mail server; without one mails are kept to be looked at. */
  smtpUrl: string | undefined;
  /** Who writes the mails. */
  mailFrom: Mailbox;
  /** The identity provider for single sign-on by OpenID Connect; off without. */
  signOn: SignOnConfig | undefined;
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
  const { data, error } = environmentTogether.safeParse(given);
  if (!data) {
    const lines = error.issues.map((issue) => `${issue.path.join('.')}: expected ${issue.message}`);
    throw new ConfigError(['The environment has values that cannot be used:', ...lines].join('\n'));
  }
  const baseUrl = data.BASE_URL ?? `http://localhost:${data.PORT}`;
  return {
    mode: data.NODE_ENV,
    port: data.PORT,
    baseUrl,
    databaseUrl: data.DATABASE_URL,
    dataDir: data.DATA_DIR,
    sessionSecret: data.SESSION_SECRET,
    administrator:
      data.ADMIN_EMAIL === undefined ? undefined : { email: data.ADMIN_EMAIL, password: data.ADMIN_PASSWORD },
    trustedProxies: data.TRUSTED_PROXIES,
    smtpUrl: data.SMTP_URL,
    mailFrom: data.MAIL_FROM ?? { name: 'Plenary', address: `plenary@${new URL(baseUrl).hostname}` },
    signOn: signOnOf(data),
  };
}

function signOnOf({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: clientId,
  OIDC_CLIENT_SECRET: clientSecret,
}: z.infer<typeof environment>): SignOnConfig | undefined {
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return undefined;
  return { issuer, clientId, clientSecret };
}

/** Under this name the configuration is injected. */
export const CONFIG = Symbol('CONFIG');
