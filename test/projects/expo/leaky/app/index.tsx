import { S3Client } from '@aws-sdk/client-s3';
import Constants from 'expo-constants';
import { Text } from 'react-native';

const extra = Constants.expoConfig!.extra!;
export const s3 = new S3Client({
  region: 'eu-central-1',
  credentials: { accessKeyId: extra.awsAccessKeyId, secretAccessKey: extra.awsSecretAccessKey },
});

export default function Index() {
  return <Text>{process.env.EXPO_PUBLIC_AWS_SECRET_ACCESS_KEY}</Text>;
}
