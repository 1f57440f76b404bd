import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What wrk says of some seconds of asking for one address by brotli. */
export async function load(address: string, connections: number, seconds: number) {
  const wrk = `ulimit -n 16384; exec wrk -t2 -c${connections} -d${seconds}s --timeout 10s -H 'Accept-Encoding: br' ${address}`;
  const { stdout } = await promisify(execFile)('sh', ['-c', wrk]);
  const requests = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)![1]);
  const failed = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(
    stdout,
  );
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0);
  const errors = (failed?.slice(1) ?? []).reduce((sum, each) => sum + Number(each), refused);
  return { requests, errors };
}
