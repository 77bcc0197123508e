import { NextResponse } from 'next/server';

export async function GET() {
  return NextResponse.json({ region: process.env.AWS_REGION, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY });
}
