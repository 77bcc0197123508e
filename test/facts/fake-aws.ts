// The services that give out credentials, as providers meet them, on this machine: STS, Cognito, IAM Identity Center, the
// metadata services of containers and instances. Each answer holds the next identity: `id-1`, `id-2`, …
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeAws {
  readonly url: string;
  /** The requests so far: method, path, what is asked for and the body. */
  readonly requests: { readonly what: string; readonly body: string }[];
  readonly close: () => Promise<void>;
}

const HOUR = 3_600_000;

/** Credentials in the spelling of the metadata services, of Cognito (`SecretKey`) and of STS. */
function credentials(count: number, lifetime: number) {
  return {
    AccessKeyId: `id-${String(count)}`,
    SecretAccessKey: 'secret',
    SecretKey: 'secret',
    SessionToken: 'token',
    Token: 'token',
    Expiration: new Date(Date.now() + lifetime).toISOString(),
  };
}

/** What STS answers to an operation of the query protocol. */
function sts(action: string, identity: ReturnType<typeof credentials>): string {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = identity;
  const parts = Object.entries({ AccessKeyId, SecretAccessKey, SessionToken, Expiration }).map(([name, text]) => `<${name}>${text}</${name}>`);
  return `<${action}Response><${action}Result><Credentials>${parts.join('')}</Credentials></${action}Result></${action}Response>`;
}

function answer(what: string, body: string, count: number, lifetime: number): string | object {
  const identity = credentials(count, lifetime);
  const action = new URLSearchParams(body).get('Action');
  if (action !== null) return sts(action, identity);
  if (what.endsWith('.GetId')) return { IdentityId: 'us-east-1:identity' };
  if (what.endsWith('.GetOpenIdToken')) return { IdentityId: 'us-east-1:identity', Token: 'token' };
  // This protocol has seconds for dates.
  const Expiration = Date.parse(identity.Expiration) / 1000;
  if (what.endsWith('.GetCredentialsForIdentity')) return { IdentityId: 'us-east-1:identity', Credentials: { ...identity, Expiration } };
  if (what.includes('/federation/credentials')) {
    const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = identity;
    return { roleCredentials: { accessKeyId, secretAccessKey, sessionToken, expiration: Date.parse(identity.Expiration) } };
  }
  if (what.endsWith('/api/token')) return 'metadata-token';
  if (what.endsWith('/security-credentials/')) return 'role';
  return { Code: 'Success', ...identity };
}

/** Starts the services. The credentials that they give out live for an hour where nothing else is said. */
export async function startFakeAws(lifetime = HOUR): Promise<FakeAws> {
  const requests: FakeAws['requests'] = [];
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const { 'x-amz-target': target } = request.headers;
    const what = `${String(request.method)} ${String(request.url)}${typeof target === 'string' ? ` ${target}` : ''}`;
    requests.push({ what, body });
    const content = answer(what, body, requests.length, lifetime);
    const type = typeof content === 'string' ? 'text/xml' : 'application/json';
    const headers = { 'content-type': type, 'x-aws-ec2-metadata-token-ttl-seconds': '21600', connection: 'close' };
    response.writeHead(200, headers).end(typeof content === 'string' ? content : JSON.stringify(content));
  };
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${String(port)}`, requests, close };
}
