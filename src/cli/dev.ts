/** `npm run dev`: the site while it is edited, at `PORT`, and in one line what it leaves to the other commands. */
export default async function preview(): Promise<void> {
  // Where the shell says production, Astro would leave out what a preview is served by.
  Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'development' });
  const { dev } = await import('astro');
  const { PORT = 4321 } = process.env;
  await dev({ server: { port: Number(PORT), host: '127.0.0.1' } });
  console.log(
    'Bản xem thử chỉ soi nội dung: không so với bản đã đăng, không soi public/ và các trang đã dựng, không có tìm kiếm; chạy npm run check và npm run build để soi đủ.',
  );
}
