// Installs what is missing, and only then: run by `npm start` and `npm test` before
// anything else, on whatever Node the machine has. Then runs the commands that it was given, one
// after the other, on the Node 24 that the `node` package puts into node_modules/.bin; whoever
// ends this process ends them.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.da-cai';
const wanted = createHash('sha256')
  .update(readFileSync('package.json'))
  .update(readFileSync('package-lock.json'))
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Đang cài các gói còn thiếu…');
  // Where nothing is there yet, as in a workflow, exactly what the lockfile says, or nothing.
  // Else `install` keeps what is there, where `ci` would fetch it all again after each change;
  // `--no-save` keeps it, like `ci`, from rewriting the lockfile.
  const command = existsSync('node_modules') ? ['install', '--no-save'] : ['ci'];
  const options = ['--no-audit', '--no-fund', '--loglevel=error'];
  const result = spawnSync('npm', [...command, ...options], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH|network/i;
    console.error(
      offline.test(result.stderr)
        ? 'Không tải được các gói cần dùng: hãy kiểm tra kết nối mạng rồi chạy lại lệnh này.'
        : `Cài gói không thành công; sửa lỗi dưới đây rồi chạy lại lệnh này.\n${result.stderr}`,
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

let running;
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'])
  process.on(signal, () => running?.kill(signal));
// npm tells its shell alone, and some shells die of it without passing it on.
const parent = process.ppid;
setInterval(() => process.ppid === parent || running?.kill('SIGTERM'), 500).unref();
for (const file of process.argv.slice(2)) {
  running = spawn('node', ['run.mjs', file], { stdio: 'inherit' });
  const code = await new Promise((ended) =>
    running.on('exit', (status, signal) => ended(signal ? 1 : status)),
  );
  if (code) process.exit(code);
}
