'use client';
import { useState } from 'react';

export function Uploader() {
  const [name, setName] = useState('');
  const upload = async (file: File) => {
    const { url } = (await (await fetch('/api/session', { method: 'POST' })).json()) as { url: string };
    await fetch(url, { method: 'PUT', body: file });
    setName(file.name);
  };
  return <input type="file" aria-label={name} onChange={(event) => void upload(event.target.files![0]!)} />;
}
