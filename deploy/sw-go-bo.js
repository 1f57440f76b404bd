// Đặt tệp này thay cho sw.js ở nơi đăng trang để gỡ bản "đọc khi mất mạng" khỏi máy mọi người đọc:
// lần tới họ mở trang có mạng, trình duyệt lấy tệp này, xóa những gì đã lưu rồi tự gỡ.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) =>
  event.waitUntil(
    caches
      .delete(`doc-khi-mat-mang ${new URL(registration.scope).pathname}`)
      .then(() => registration.unregister()),
  ),
);
