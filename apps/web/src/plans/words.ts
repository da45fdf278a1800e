import { inBoth } from '../kit/locale.js';

/** Words for what the API says of a plan in codes. */
export const PLAN_WORDS = inBoth(
  {
    levels: { national: '国家级', province: '省级', city: '市级', county: '县级', township: '乡镇级' },
    kinds: {
      development: '发展规划纲要',
      special: '专项规划',
      regional: '区域规划',
      spatial: '国土空间规划',
      annual: '年度计划',
      'work-report': '政府工作报告',
    },
    statuses: {
      draft: '草案',
      aligning: '衔接中',
      reviewed: '已论证',
      approved: '已批准',
      published: '已发布',
      'in-force': '实施中',
      amended: '已调整',
      ended: '期满',
      archived: '归档',
    },
  },
  {
    levels: { national: 'National', province: 'Province', city: 'City', county: 'County', township: 'Township' },
    kinds: {
      development: 'Development plan',
      special: 'Special plan',
      regional: 'Regional plan',
      spatial: 'Spatial plan',
      annual: 'Annual plan',
      'work-report': 'Work report',
    },
    statuses: {
      draft: 'Draft',
      aligning: 'Being aligned',
      reviewed: 'Reviewed',
      approved: 'Approved',
      published: 'Published',
      'in-force': 'In force',
      amended: 'Amended',
      ended: 'Ended',
      archived: 'Archived',
    },
  },
);
