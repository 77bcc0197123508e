// Without the variables the client signs with empty keys, and says so only when the first call fails.
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';

const sqs = new SQSClient({
  region: 'eu-central-1',
  credentials: {
    accessKeyId: process.env.PRINT_ACCESS_KEY_ID || '',
    secretAccessKey: process.env.PRINT_SECRET_ACCESS_KEY || '',
  },
});

export function print(orderId: string) {
  return sqs.send(new SendMessageCommand({ QueueUrl: process.env.PRINT_QUEUE_URL, MessageBody: orderId }));
}
