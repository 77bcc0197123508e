import noCredentialFallback from './no-credential-fallback.ts';
import noHardcodedCredentials from './no-hardcoded-credentials.ts';
import noIgnoredCredentials from './no-ignored-credentials.ts';
import noInlineCredentials from './no-inline-credentials.ts';

export const rules = {
  'no-credential-fallback': noCredentialFallback,
  'no-hardcoded-credentials': noHardcodedCredentials,
  'no-ignored-credentials': noIgnoredCredentials,
  'no-inline-credentials': noInlineCredentials,
};
