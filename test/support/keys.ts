/**
 * Invented keys with the shape of real ones. They stand here in parts, so that no file of this repository holds one as it
 * would stand in a leak: scanners would report it, and rightly.
 */

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The text of parts. */
function joined(...parts: readonly string[]): string {
  return parts.join('');
}

/** A long-term access key ID; account 686143792455. */
export const ID = joined('AKIA', 'Z7QK3MVD', '2LTXW5RB');
/** Another one, of another account. */
export const ID2 = joined('AKIA', 'T5XWBN4Q', '7MZKDR2V');
/** A temporary access key ID. */
export const TEMPORARY_ID = joined('ASIA', 'W6RJ2PXN', '5QYTB3KC');
/** A key ID of the old format, which holds no account. */
export const OLD_ID = joined('AKIA', 'J4MZQ7TX', 'W2RKB5VD');
/** A secret access key. */
export const SECRET = joined('q7Zp2XvL9mKc4RtY', '8wBn3HsJ6dFg1QaE', '5uTiVoMz');
/** Another one, with the characters that base64 has besides letters and digits. */
export const SECRET2 = joined('h3Rk/8WvTq+Zx5Jd', 'N2mYc7LpB9sGf4Ka', 'U6eQo1+/');
/** A session token. */
export const TOKEN = joined(
  'IQoJb3JpZ2luX2Vj',
  'EPz4Kx7Qm2Rt9Wb5Yn3Hc8Ld6Fg1Js0Va/Te+Ui2Op4Zq7Xk9Mw3Rb5Ny8Hd1Lc6Gf0Jt',
  'Vs2Ea4Uo7Ip9Qz1Kx3Wm5Bn8Yr0Dh6Cl2Gg4Fj7St9Av1Ee3Ou5Ii8Pz0Qk6Xw2Mb4Rn==',
);
/** A password for SES over SMTP: 44 characters that begin with B. */
export const SMTP_PASSWORD = joined('BK7zq4Xw9Rt2', 'Lm6Yc1Vn8Hs3', 'Jd5Fg0Pa7Qe4', 'UiTo9Zx2');
/** A long-term API key of Amazon Bedrock. */
export const BEDROCK_KEY = joined(
  'ABSK',
  'QmVkcm9ja0FQSUtleS1',
  'hN7zq4Xw9Rt2Lm6Yc1Vn8Hs3Jd5Fg0Pa7Qe4UiTo9Zx2Kb6Wr1My8Ln3Vc5Hd7Sj0Gf2Aq4Ee6Pu9It1Oz3Xk5Wb8Rm0Yn2Lh=',
);
/** An API key of AppSync. */
export const APPSYNC_KEY = joined('da2-', 'k7x2m9q4w6r1t8y3', 'b5n0v7c2z4');
/** An auth token of Amazon MWS. */
export const MWS_TOKEN = joined('amzn.', 'mws.', '4b7d2f91-6c3e-4a58-9d10-7e2f5a8c3b64');
/** A client secret of Login with Amazon. */
export const LWA_SECRET = joined('amzn1.', 'oa2-cs.', 'v1.', '7c1e4f9a2b8d6035e1f7a94c3d2b8065', 'a4f1c97e3b2d80651f9e7a4c3d2b8065');
/** A signature, 64 hexadecimal digits. */
export const SIGNATURE = joined('5e1c9a7f3b2d8046', 'a1f7e94c3d2b8065', '9c1e4f7a2b8d6035', 'e1f7a94c3d2b8065');

/** An access key ID that names an account. */
export function keyIdOf(account: string, prefix = 'AKIA'): string {
  // The top bit says that the account is there; the seven bits below it belong to the key.
  let bits = ((1n << 47n) | (BigInt(account) << 7n) | 0x2bn) << 2n;
  let text = '';
  for (let digit = 0; digit < 10; digit++) {
    text = BASE32.charAt(Number(bits % 32n)) + text;
    bits /= 32n;
  }
  return joined(prefix, text, 'M7QX2K');
}

/** A text as base64. */
export function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
