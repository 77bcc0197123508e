interface Suggestion {
  readonly title: string;
  /** The rule that still speaks; `undefined` where none does. */
  readonly leaves: string | undefined;
  /** Whether a credential stays where it was: what was set for everything still is, and `no-global-credentials` says so. */
  readonly keepsPlace?: true;
  /** Whether it leads to what the code does not name: the identity of the host, or of its environment. */
  readonly isAmbient?: true;
}

/**
 * The edits that suggestions offer: their titles, and what they leave. An edit is `complete` when no finding of this plugin
 * is left where it was made, and `partial` when a milder one is: the table names the rule that still speaks. The setting
 * `direction` can forbid those that are ambient.
 */
export const SUGGESTIONS = {
  omit: {
    title: 'Remove {{what}}, so that the default provider chain finds {{found}}{{condition}}.',
    leaves: undefined,
    isAmbient: true,
  },
  leaveToVariables: {
    title: 'Remove {{what}}, so that the standard variables are read, the session token included.',
    leaves: undefined,
    isAmbient: true,
  },
  useDefaultChain: {
    title: 'Use `{{provider}}`, the default provider chain{{needs}}{{condition}}.',
    leaves: undefined,
    keepsPlace: true,
    isAmbient: true,
  },
  useRole: {
    title: 'Assume a role with `{{provider}}`; set TARGET_ROLE_ARN to its ARN{{needs}}.',
    leaves: undefined,
    keepsPlace: true,
    isAmbient: true,
  },
  renewRole: { title: 'Let `{{provider}}` assume the same role, and renew the credentials{{needs}}.', leaves: undefined, keepsPlace: true },
  useProfile: {
    title: 'Use shared configuration with `{{provider}}`: {{ways}}{{needs}}.',
    leaves: undefined,
    keepsPlace: true,
    isAmbient: true,
  },
  nameProfile: {
    title: 'Use `{{provider}}` with the profile, which never goes on to the host{{needs}}.',
    leaves: undefined,
    keepsPlace: true,
  },
  useEnvironment: {
    title: 'Use `{{provider}}`, which keeps the session token{{needs}}.',
    leaves: undefined,
    keepsPlace: true,
    isAmbient: true,
  },
  usePlatformOidc: {
    title: 'Exchange the OIDC token of Vercel for a role with `{{provider}}`; set TARGET_ROLE_ARN to its ARN{{needs}}.',
    leaves: undefined,
    keepsPlace: true,
  },
  useCognito: {
    title: 'Use a Cognito identity pool with `{{provider}}`; fill in the pool and its logins{{needs}}.',
    leaves: undefined,
    keepsPlace: true,
  },
  addToken: {
    title: 'Add the session token: `{{option}}: process.env.AWS_SESSION_TOKEN`.',
    leaves: 'no-inline-credentials',
    keepsPlace: true,
    isAmbient: true,
  },
  readEnvironment: { title: 'Read {{what}} from the environment.', leaves: 'no-inline-credentials', keepsPlace: true },
  dropFallback: { title: 'Drop the fall-back.', leaves: 'no-inline-credentials', keepsPlace: true },
  useProvider: { title: 'Give it `{{provider}}` itself, which renews the credentials.', leaves: undefined, keepsPlace: true },
  giveProvider: { title: 'Give it `{{provider}}` itself.', leaves: undefined, keepsPlace: true },
  moveProvider: { title: 'Move {{what}} to `{{client}}`, the only client of this file.', leaves: undefined },
  moveIdentity: { title: 'Move {{what}} to `{{client}}`, the only client of this file.', leaves: 'no-inline-credentials' },
  dropProfile: { title: 'Leave the profile out, so that {{then}}.', leaves: undefined, isAmbient: true },
  dropPath: { title: 'Leave the path out, so that the default place is read.', leaves: 'no-hardcoded-profile', isAmbient: true },
  dropFile: {
    title: 'Remove it, so that the default provider chain finds the credentials; set the region in the code.',
    leaves: undefined,
    isAmbient: true,
  },
  useSuccessor: { title: 'Use `{{provider}}` of SDK v3 in its place{{needs}}.', leaves: 'no-hardcoded-profile', keepsPlace: true },
  callProvider: { title: 'Call `{{provider}}` without `new`.', leaves: undefined },
  writeOptions: { title: 'Write {{meant}}.', leaves: undefined },
  useOtherPackage: { title: 'Import from `{{module}}`.', leaves: undefined },
  reorderChain: { title: 'Try {{better}} before {{worse}}.', leaves: undefined, keepsPlace: true },
  cutChain: { title: 'Remove {{what}}, which is never tried.', leaves: undefined, keepsPlace: true },
  cutEarlier: { title: 'Remove {{what}}, so that {{better}} comes first.', leaves: undefined, keepsPlace: true },
  joinChain: { title: 'Join them with `createCredentialChain()`{{needs}}.', leaves: undefined, keepsPlace: true },
  moveToEnd: { title: 'Try {{what}} last.', leaves: undefined, keepsPlace: true },
  replaceChain: {
    title: 'Use the default provider chain, `{{provider}}`{{profile}}.',
    leaves: undefined,
    keepsPlace: true,
    isAmbient: true,
  },
  passOn: {
    title: 'Use `{{provider}}`, which lets the next provider have its turn{{needs}}.',
    leaves: undefined,
    keepsPlace: true,
    isAmbient: true,
  },
  dropUnused: { title: 'Remove {{what}}, which the client does not look at.', leaves: undefined, keepsPlace: true },
  leaveChoice: {
    title: 'Remove `credentials`: the default provider chain makes this choice by itself{{profile}}.',
    leaves: undefined,
    isAmbient: true,
  },
  removeIgnored: { title: 'Remove {{what}}: the client signs as it does today.', leaves: undefined, isAmbient: true },
  removeKeyVariables: {
    title: 'Remove {{what}}; grant {{instead}} what the key was for, and give the clients there no keys.',
    leaves: undefined,
    isAmbient: true,
  },
  removeHandedKeys: { title: 'Remove {{what}}; give the clients there the identity that is meant.', leaves: undefined },
  removeOutput: { title: 'Remove the output.', leaves: undefined },
  useWorkflowRole: {
    title:
      'Use `role-to-assume` with the OIDC token of GitHub; set the variable AWS_ROLE_ARN and the permission `id-token: write`.',
    leaves: undefined,
  },
  dropPublicPrefix: { title: 'Read {{to}} instead, and set the same where this runs.', leaves: 'no-inline-credentials', keepsPlace: true },
  removeInlined: { title: 'Take {{what}} out of the set-up.', leaves: undefined },
  removeLeakStatement: { title: 'Take the statement out.', leaves: undefined },
  removeLeakProperties: { title: 'Take {{what}} out.', leaves: undefined },
  showPresence: { title: 'Say only whether it is set: `Boolean(…)`.', leaves: undefined },
  writeAction: { title: 'Write `{{action}}`.', leaves: undefined },
  allowReading: { title: 'Start from reading alone: {{patterns}}.', leaves: 'no-wildcard-resources' },
  allowAccount: { title: 'Let only the account {{account}} in, which owns the resource.', leaves: undefined },
  allowOwnAccount: { title: 'Let only the own account in: `{{principal}}`.', leaves: undefined },
  addClaim: { title: 'Require `{{claim}}`: `{{example}}`, to be filled in.', leaves: undefined },
  nameResource: { title: 'Name the resource: `{{arn}}`, to be filled in.', leaves: undefined },
  assumeBootstrap: { title: 'Allow it `sts:AssumeRole` on the roles of the CDK bootstrap (`{{pattern}}`) in its place.', leaves: undefined },
  addPassedTo: { title: 'Pass roles to `{{service}}` alone.', leaves: undefined },
  dropForAll: { title: 'Use the operator without `ForAllValues`.', leaves: undefined },
  turnOff: { title: 'Turn it off.', leaves: undefined },
  letRead: { title: 'Let guests read only.', leaves: undefined },
  shorten: { title: 'Set it to {{limit}}: {{seconds}} seconds.', leaves: undefined },
  nestIgnored: { title: 'Put {{what}} into `credentials`, where the client looks.', leaves: 'no-inline-credentials' },
} as const satisfies Readonly<Record<string, Suggestion>>;

/** The name of an edit; it is the message id of its suggestion. */
export type SuggestionId = keyof typeof SUGGESTIONS;

/** The titles as messages of a rule. */
export const suggestionMessages = Object.fromEntries(
  Object.entries(SUGGESTIONS).map(([id, { title }]) => [id, title]),
) as Readonly<Record<SuggestionId, string>>;
