document.querySelector('button').addEventListener('click', async () => {
  const photos = await (await fetch('/api/photos')).json();
  document.title = `${photos.length} photos`;
  localStorage.setItem('count', photos.length);
});
