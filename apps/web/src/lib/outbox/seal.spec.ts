import { describe, expect, it } from '@jest/globals';
import { sealerOf } from './seal';

const key = Buffer.alloc(32, 7).toString('base64');
const names = ['account', 'grcp-8'];

describe('what a browser keeps', () => {
  it('is opened by the same key under the same names, and reads otherwise each time', async () => {
    const sealer = await sealerOf(key);
    const sealed = await sealer.seal('Meet yearly – 每年', names);
    expect(Buffer.from(sealed.bytes).includes('yearly')).toBe(false);
    const again = await sealer.seal('Meet yearly – 每年', names);
    expect([again.iv, Buffer.from(again.bytes)]).not.toEqual([sealed.iv, Buffer.from(sealed.bytes)]);
    expect(await (await sealerOf(key)).open(sealed, names)).toBe('Meet yearly – 每年');
  });

  it('is opened by no other key, under no other names, and not once it has been changed', async () => {
    const sealer = await sealerOf(key);
    const { iv, bytes } = await sealer.seal('Meet yearly', names);
    const other = await sealerOf(Buffer.alloc(32, 8).toString('base64'));
    const changed = Uint8Array.from(new Uint8Array(bytes), (byte, index) => (index === 0 ? byte ^ 1 : byte)).buffer;
    await expect(other.open({ iv, bytes }, names)).rejects.toThrow();
    await expect(sealer.open({ iv, bytes }, ['account', 'two-days'])).rejects.toThrow();
    await expect(sealer.open({ iv, bytes: changed }, names)).rejects.toThrow();
  });
});
