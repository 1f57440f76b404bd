import { appendFileSync } from 'node:fs';

/**
 * `npm run cach-xem-thu`: how to open the site that a pull request's workflow built and kept as
 * an artifact. Into the step's summary in a workflow, else printed.
 */
export default function howToPreview(): void {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_STEP_SUMMARY } = process.env;
  const words = textFor(`${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`);
  if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, words);
  else console.log(words);
}

const textFor = (run: string): string => `## Bản xem thử

Cả trang, dựng từ đề nghị này, nằm trong tệp **xem-thu**, giữ 14 ngày.

1. Đăng nhập nơi giữ kho, mở [mục Artifacts của lần chạy này](${run}#artifacts), bấm “xem-thu” để tải về.
2. Giải nén vào một thư mục. Mở thẳng tệp \`index.html\` thì trang thiếu hình thức và liên kết, nên còn bước sau.
3. Mở cửa sổ dòng lệnh trong thư mục ấy, chạy \`python3 -m http.server\` (trên Windows: \`py -m http.server\`), hoặc \`npx serve -l 8000\` nếu máy có Node.
4. Mở http://localhost:8000/ bằng trình duyệt.
`;
