// A package registry on this machine, so that what the documentation says to install can be installed as it is written. It holds
// both packages as they are published, and whatever lies in the folders of installed packages; it asks nobody else.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createGzip } from 'node:zlib';
import { ROOT, run } from './run.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
}

export interface Registry {
  /** The environment in which npm asks this registry, and in which npm and pre-commit keep what they get in a folder of its own. */
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

/** Where a version of a package comes from: a file of `npm pack`, or the folder in which it is installed. */
type Origin = { readonly tarball: string } | { readonly folder: string };

interface Stocked {
  readonly manifest: Manifest;
  readonly origin: Origin;
}
type Versions = Map<string, Stocked>;

/** The versions of packages by their names. */
type Stock = Map<string, Versions>;

export async function startRegistry(): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), 'aws-credentials-registry-'));
  const stock: Stock = new Map();
  for (const of of ['.', 'test/tools', 'test/facts']) stockInstalled(stock, join(ROOT, of));
  await stockPublished(stock, folder);

  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(url.slice(1));
    const [, name = path, version] = /^(.+)\/-\/(.+)\.tgz$/.exec(path) ?? [];
    const versions = stock.get(name);
    if (!versions) response.writeHead(404).end('{}');
    else if (version === undefined) response.setHeader('content-type', 'application/json').end(packumentOf(name, versions, server));
    else sendTarball(versions.get(version)?.origin, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    env: {
      npm_config_registry: addressOf(server),
      npm_config_cache: join(folder, 'cache'),
      PRE_COMMIT_HOME: join(folder, 'pre-commit'),
      npm_config_noproxy: '127.0.0.1',
      npm_config_prefer_offline: 'true',
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      npm_config_update_notifier: 'false',
    },
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Both packages, packed from what `npm test` has built. */
async function stockPublished(stock: Stock, folder: string): Promise<void> {
  const target = join(folder, 'packed');
  mkdirSync(target);
  const packed = await run('npm', ['pack', '--ignore-scripts', '--pack-destination', target, '--workspace', 'cli', '--include-workspace-root'], { cwd: ROOT });
  if (packed.code !== 0) throw new Error(`npm pack says: ${packed.said}`);
  for (const source of [ROOT, join(ROOT, 'cli')]) {
    const manifest = manifestIn(source);
    const { name, version } = manifest;
    const file = readdirSync(target).find((candidate) => candidate === `${name}-${version}.tgz`);
    if (file === undefined) throw new Error(`npm packed no ${name}.`);
    stock.set(name, new Map([[version, { manifest, origin: { tarball: join(target, file) } }]]));
  }
}

function stockInstalled(stock: Stock, project: string): void {
  const { packages } = JSON.parse(readFileSync(join(project, 'node_modules', '.package-lock.json'), 'utf8')) as { packages: Record<string, { link?: boolean }> };
  for (const [path, { link = false }] of Object.entries(packages)) {
    const folder = join(project, path);
    if (link || !path.includes('node_modules/') || !existsSync(join(folder, 'package.json'))) continue;
    // Scripts belong to the development of a package, or run when it is installed from its source.
    const manifest = { ...manifestIn(folder), scripts: {} };
    const versions = stock.get(manifest.name) ?? new Map<string, Stocked>();
    if (!versions.has(manifest.version)) versions.set(manifest.version, { manifest, origin: { folder } });
    stock.set(manifest.name, versions);
  }
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
}

/** What a registry says of a package. The version that was stocked first is the latest. */
function packumentOf(name: string, versions: Versions, server: Server): string {
  const described = [...versions].map(([version, { manifest }]) => [
    version,
    { ...manifest, dist: { tarball: `${addressOf(server)}${name}/-/${version}.tgz` } },
  ]);
  return JSON.stringify({ name, 'dist-tags': { latest: [...versions.keys()][0] }, versions: Object.fromEntries(described) as unknown });
}

function sendTarball(origin: Origin | undefined, response: ServerResponse): void {
  if (!origin) {
    response.writeHead(404).end();
    return;
  }
  if ('tarball' in origin) {
    response.end(readFileSync(origin.tarball));
    return;
  }
  // Files lie in one folder of the archive, whatever its name is.
  const { folder } = origin;
  const tar = spawn('tar', ['-cf', '-', '--exclude', `${basename(folder)}/node_modules`, '-C', dirname(folder), basename(folder)]);
  tar.stdout.pipe(createGzip({ level: 0 })).pipe(response);
}
