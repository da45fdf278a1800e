import type { Messages } from '../messages.js';

export const lists: Messages = {
  'count-against-list': {
    title: '所报个数与所列个数不符',
    findings: {
      'too-few': '报 {announced} 个“{noun}”，列出 {listed} 个',
      'too-many': '报 {announced} 个“{noun}”，列出 {listed} 个',
      'box-kind': '正文报{kind}指标 {announced} 项，专栏有 {listed} 项',
      'box-rows': '正文报 {announced} 项指标，专栏有 {listed} 行',
    },
    advice: '补上缺的一项，或更正个数',
  },
  'duplicate-sentence': {
    title: '同一句话出现两次',
    findings: { twice: '同一句话在文中出现 {count} 次' },
    advice: '留在该在的一处，其余改为引用，并明确一个牵头单位',
  },
};
