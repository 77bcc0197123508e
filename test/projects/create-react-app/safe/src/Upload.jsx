import React, { useState } from 'react';

export function Upload() {
  const [location, setLocation] = useState('');
  const upload = async (event) => {
    const { url } = await (await fetch('/api/uploads', { method: 'POST' })).json();
    await fetch(url, { method: 'PUT', body: event.target.files[0] });
    setLocation(url.split('?')[0]);
  };
  return <input type="file" title={location} onChange={upload} />;
}
