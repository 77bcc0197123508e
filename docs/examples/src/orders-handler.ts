// A Lambda function. Its role comes with a session token, which the client below leaves behind: AWS refuses the calls.
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';

const dynamodb = new DynamoDBClient({
  region: process.env.AWS_REGION,
  credentials: {
    accessKeyId: process.env.AWS_ACCESS_KEY_ID!,
    secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY!,
  },
});

interface OrderEvent {
  readonly detail: { readonly orderId: string; readonly photos: readonly string[] };
}

export async function handler(event: OrderEvent): Promise<void> {
  const { orderId, photos } = event.detail;
  await dynamodb.send(
    new PutItemCommand({
      TableName: process.env.ORDERS_TABLE,
      Item: { id: { S: orderId }, photos: { SS: [...photos] } },
    }),
  );
}
