export default defineEventHandler(() => {
  console.log(process.env.AWS_SECRET_ACCESS_KEY);
  return { region: process.env.AWS_REGION };
});
