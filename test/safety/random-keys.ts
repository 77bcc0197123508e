/**
 * Keys with the shape of real ones, made while the tests run: none stands in a file, and each seed makes others.
 */
import { randomOf } from './random.ts';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const HEX = `${DIGITS}abcdef`;
const BASE32 = `${LOWER.toUpperCase()}234567`;
const BASE64 = `${LOWER.toUpperCase()}${LOWER}${DIGITS}+/`;
const BASE64URL = `${LOWER.toUpperCase()}${LOWER}${DIGITS}-_`;

/** One key of each kind. */
export interface Secrets {
  readonly id: string;
  readonly id2: string;
  readonly temporaryId: string;
  readonly bearerId: string;
  readonly contextId: string;
  readonly secret: string;
  readonly secret2: string;
  readonly token: string;
  readonly oldToken: string;
  readonly bedrockKey: string;
  readonly bedrockShortKey: string;
  readonly appsyncKey: string;
  readonly mwsToken: string;
  readonly lwaSecret: string;
  readonly smtpPassword: string;
  readonly ecrLogin: string;
  readonly eksToken: string;
  readonly signature: string;
  /** A secret of no known shape. */
  readonly odd: string;
}

/** The keys that belong to a seed. */
export function secretsFor(seed: string): Secrets {
  const { text } = randomOf(seed);
  const id = (prefix: string): string => prefix + text(BASE32, 16);
  return {
    id: id('AKIA'),
    id2: id('AKIA'),
    temporaryId: id('ASIA'),
    bearerId: id('ABIA'),
    contextId: id('ACCA'),
    secret: text(BASE64, 40),
    secret2: text(BASE64, 40),
    token: `IQoJb3JpZ2luX2Vj${text(BASE64, 300)}==`,
    oldToken: `FwoGZXIvYXdz${text(BASE64, 240)}`,
    bedrockKey: `ABSK${text(BASE64, 120)}=`,
    bedrockShortKey: `bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t${text(BASE64, 300)}`,
    appsyncKey: `da2-${text(LOWER + DIGITS, 26)}`,
    mwsToken: `amzn.mws.${[8, 4, 4, 4, 12].map((length) => text(HEX, length)).join('-')}`,
    lwaSecret: `amzn1.oa2-cs.v1.${text(HEX, 64)}`,
    smtpPassword: `B${text(BASE64, 43)}`,
    ecrLogin: `QVdTOmV5S${text(BASE64, 400)}`,
    eksToken: `k8s-aws-v1.aHR0cHM6Ly9zdHMu${text(BASE64URL, 300)}`,
    signature: text(HEX, 64),
    odd: text(`${BASE64}_-`, 33),
  };
}

/** The parts of a text that tell a secret: every run of so many characters. */
export function runsOf(secret: string, length: number): string[] {
  return Array.from({ length: Math.max(0, secret.length - length + 1) }, (_, start) => secret.slice(start, start + length));
}

/**
 * What a text tells of secrets: the names of those of which it holds eight characters in a row, and of an ID more than four.
 */
export function toldIn(text: string, secrets: Secrets): string[] {
  return Object.entries(secrets as unknown as Readonly<Record<string, string>>)
    .filter(([name, secret]) => runsOf(secret, /id2?$/i.test(name) ? 5 : 8).some((run) => text.includes(run)))
    .map(([name]) => name);
}
