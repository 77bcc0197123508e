import type { ProviderText } from './rewrite.ts';
import type { Situation } from './situation.ts';
import { environmentText } from './typescript.ts';

/** The providers of a source for the generations of the SDK; where a generation has none, an edit is not offered there. */
export interface Providers {
  readonly v3?: ProviderText;
  readonly v2?: ProviderText;
}

const PROVIDERS = '@aws-sdk/credential-providers';
const VERCEL = '@vercel/oidc-aws-credentials-provider';

/** The variable that holds the role to assume. Never AWS_ROLE_ARN: that is the pod's own role where it has one. */
const ROLE_VARIABLE = 'TARGET_ROLE_ARN';

function v3(name: string, call: string, module = PROVIDERS): ProviderText {
  return { imports: [{ module, name }], text: `{0}${call}` };
}

function v2(name: string, call: string): ProviderText {
  return { imports: [{ module: 'aws-sdk', name }], text: `new {0}${call}` };
}

export const defaultChain: Providers = { v3: v3('fromNodeProviderChain', '()') };

export const profile: Providers = { v3: v3('fromIni', '()'), v2: v2('SharedIniFileCredentials', '()') };

export const environment: Providers = { v3: v3('fromEnv', '()'), v2: v2('EnvironmentCredentials', "('AWS')") };

export function role({ file, inheritsRegion, region, assumed }: Situation): Providers {
  // By itself the provider calls STS in us-east-1, whatever partition the role is in.
  const clientConfig = inheritsRegion || region === undefined ? '' : `, clientConfig: { region: ${region} }`;
  if (assumed && assumed !== 'elsewhere') {
    const { params, master, spent } = assumed;
    const copied = master === undefined ? [params] : [params, master];
    const masterCredentials = master === undefined ? '' : ', masterCredentials: {copied1}';
    return {
      v3: { ...v3('fromTemporaryCredentials', `({ params: {copied0}${masterCredentials}${clientConfig} })`), copied, spent },
      v2: { ...v2('ChainableTemporaryCredentials', `({ params: {copied0}${masterCredentials} })`), copied, spent },
    };
  }
  const params = `RoleArn: ${environmentText(file, ROLE_VARIABLE)}, RoleSessionName: 'app'`;
  return {
    v3: v3('fromTemporaryCredentials', `({ params: { RoleArn: process.env.${ROLE_VARIABLE} }${clientConfig} })`),
    v2: v2('ChainableTemporaryCredentials', `({ params: { ${params} } })`),
  };
}

export function vercelOidc({ file }: Situation): Providers {
  return { v3: v3('awsCredentialsProvider', `({ roleArn: ${environmentText(file, ROLE_VARIABLE)} })`, VERCEL) };
}

/** The class of SDK v2 asks for the region in `AWS.config`, and not for that of the client that it is given to. */
export function cognito({ inheritsRegion, region }: Situation): Providers {
  const clientConfig = inheritsRegion && region === undefined ? '' : `clientConfig: { region: ${region ?? "'REGION'"} }, `;
  const ofService = region === undefined ? '' : `, { region: ${region} }`;
  const logins = "{ USER_POOL_PROVIDER: 'ID_TOKEN' }";
  return {
    v3: v3('fromCognitoIdentityPool', `({ ${clientConfig}identityPoolId: 'IDENTITY_POOL_ID', logins: ${logins} })`),
    v2: v2('CognitoIdentityCredentials', `({ IdentityPoolId: 'IDENTITY_POOL_ID', Logins: ${logins} }${ofService})`),
  };
}

/** A class of SDK v2 as a member of the object that the file has. */
export function ofObject(provider: ProviderText, sdk: string): ProviderText {
  return { ...provider, imports: [], text: provider.text.replace('{0}', `${sdk}.${provider.imports[0]?.name ?? ''}`) };
}

/** A provider in a title: its name and nothing of its options. */
export function shownProvider({ imports, text }: ProviderText): string {
  return `${text.startsWith('new ') ? 'new ' : ''}${imports[0]?.name ?? ''}()`;
}
