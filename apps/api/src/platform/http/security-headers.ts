import helmet from 'helmet';

/**
 * Headers of every answer. Pages load their own style sheet and nothing else: no script, no foreign origin, no frame.
 *
 * @param secure whether the site is reached by HTTPS, which browsers are then told to insist on, for this host alone: what other
 * hosts of the domain do is for others to say
 */
export function securityHeaders({ secure }: { secure: boolean }): ReturnType<typeof helmet> {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(secure && { upgradeInsecureRequests: [] }),
      },
    },
    crossOriginEmbedderPolicy: true,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  });
}
