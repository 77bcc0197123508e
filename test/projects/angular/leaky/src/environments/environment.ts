export const environment = {
  production: false,
  aws: {
    accessKeyId: import.meta.env['NG_APP_AWS_ACCESS_KEY_ID'],
    secretAccessKey: import.meta.env['NG_APP_AWS_SECRET_ACCESS_KEY'],
  },
};
