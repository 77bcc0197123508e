import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
import Constants from 'expo-constants';
import { Text } from 'react-native';

export const s3 = new S3Client({
  region: 'eu-central-1',
  credentials: fromCognitoIdentityPool({
    clientConfig: { region: 'eu-central-1' },
    identityPoolId: Constants.expoConfig!.extra!.identityPoolId as string,
  }),
});

export default function Index() {
  return <Text>{process.env.EXPO_PUBLIC_AWS_REGION}</Text>;
}
