import { z } from 'zod';

/** From these the shapes of files are built. */

export const list = <T extends z.ZodType>(element: T) => z.array(element, { error: 'a list' });

/** An object that refuses unknown keys: a misspelt key must not lose what was written under it. */
export const object = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.strictObject(shape, { error: 'a mapping of keys' });
