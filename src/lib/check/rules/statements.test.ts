import { describe, expect, it } from 'vitest';
import { section } from '../fixture.ts';
import { checkSample } from '../../../../tests/support/content.ts';

const refused = (sentence: string) =>
  checkSample({ 'giai-phap/a.md': section('gp-1', sentence) }).some(
    ({ rule }) => rule === 'loi-noi',
  );

describe('a sentence without a note', () => {
  it.each([
    'Sở Tài chính thông qua đề án này.',
    'Sở Tài chính vừa mới hôm qua lại ban hành kế hoạch.',
    'Quốc hội thông qua việc ấy.',
    'Thủ tướng Chính phủ công nhận việc ấy.',
    'Văn bản ấy nay vô hiệu.',
    'Văn bản còn nguyên hiệu lực.',
    'Văn bản không còn giá trị.',
    'Sở Tài chính đã ban hành, chưa hề muộn.',
    'Sở Tài chính đã phê duyệt đề án, chưa rõ ai phản đối.',
    'Chưa rõ ai phản đối, Sở Tài chính đã phê duyệt đề án.',
    'Sở Tài chính đã phê duyệt đề án nhưng chưa rõ ai phản đối.',
    'Sở Tài chính đã phê duyệt đề án mà chưa rõ ai phản đối.',
    'Chưa rõ ai phản đối nhưng Sở Tài chính đã phê duyệt đề án.',
    'Văn bản hết hiệu lực, chưa rõ vì sao.',
  ])('may not say: %s', (sentence) => expect(refused(sentence)).toBe(true));

  it.each([
    'Chưa rõ Sở Tài chính đã ban hành hay chưa.',
    'Chưa tìm thấy văn bản, quyết định nào cho biết Sở Tài chính đã ban hành.',
    'Chưa tìm thấy kế hoạch mà Sở Tài chính đã ban hành.',
    'Chưa rõ văn bản còn hiệu lực hay không.',
    'Việc của Sở Tài chính và Quốc hội đã diễn ra thế nào: chưa tìm thấy nguồn.',
    'Sở Tài chính chưa ban hành.',
    'Sở Tài chính đã làm gì: chưa tìm thấy nguồn.',
    'Sở Tài chính được hiểu là cơ quan chuyên môn của tỉnh.',
    'Văn bản chưa bị bãi bỏ.',
    'Con số ấy chỉ có giá trị tham khảo.',
  ])('may say: %s', (sentence) => expect(refused(sentence)).toBe(false));
});
