export const visitWords = {
  none: 'Chưa có số liệu.',
  totals: 'Số lượt xem, tính cả hôm nay',
  today: 'Hôm nay',
  week: '7 ngày qua',
  all: 'Từ khi bắt đầu đếm',
  byDay: 'Lượt xem mỗi ngày',
  byPage: 'Trang được xem nhiều nhất, từ khi bắt đầu đếm',
  day: 'Ngày',
  page: 'Trang',
  views: 'Lượt xem',
};
