/** The name of the package on npm. */
export const PACKAGE_NAME = 'eslint-plugin-aws-credentials';
/** The version of the package; a test holds it against package.json. */
export const VERSION = '0.1.0';
/** The prefix of the rules and the key of the settings. */
export const NAMESPACE = 'aws-credentials';
/** Where the documentation stands. */
export const DOCS_URL = `https://github.com/${PACKAGE_NAME}/${PACKAGE_NAME}/blob/main/docs`;
