export const environment = {
  production: false,
  aws: { identityPoolId: 'eu-central-1:00000000-0000-0000-0000-000000000000', region: 'eu-central-1' },
};
