export const keys = {
  id: import.meta.env.VITE_AWS_ACCESS_KEY_ID,
  secret: import.meta.env.VITE_AWS_SECRET_ACCESS_KEY,
};
