import type { ProblemName } from '../problem.js';

export type ProblemWords = Readonly<Record<ProblemName, { readonly title: string; readonly detail: string }>>;

export const zh: ProblemWords = {
  'malformed-request': { title: '请求无法读取', detail: '请求格式有误,无法读取。' },
  'invalid-input': { title: '输入有误', detail: '部分内容不符合要求,位置见 places。' },
  'invalid-cursor': { title: '翻页标记无效', detail: '该标记不是由此列表在同样条件下给出的,请从头开始。' },
  'not-signed-in': { title: '未登录', detail: '需要有效的登录或令牌。' },
  'sign-in-refused': { title: '登录未成功', detail: '用户名或密码有误,或账号已停用。' },
  forbidden: { title: '没有权限', detail: '您的角色不允许此操作。' },
  'other-unit': { title: '其他单位', detail: '您的角色只可办理本单位事项。' },
  'scope-missing': { title: '令牌范围不足', detail: '此令牌不含这项操作的范围。' },
  'foreign-page': { title: '来自其他网站', detail: '只接受本服务器页面提交的更改。' },
  'own-value': { title: '本人填报的数值', detail: '同一人不得既填报又审核同一数值。' },
  'sign-in-again': { title: '请重新登录', detail: '此操作须在登录后一刻钟内进行,请重新登录。' },
  'session-needed': { title: '需要登录', detail: '此操作不可使用令牌,请登录办理。' },
  'not-found': { title: '未找到', detail: '此处没有内容,或没有您可以查看的内容。' },
  'as-of-unknown': { title: '时点不存在', detail: '台账中没有这一发布版或事件。' },
  conflict: { title: '有冲突', detail: '与现有内容不能并存。' },
  'already-exists': { title: '已存在', detail: '同名或同代码的内容已存在。' },
  'not-in-this-state': { title: '当前状态不允许', detail: '在其目前的状态下不能进行此操作。' },
  'request-in-progress': {
    title: '请求办理中或已中断',
    detail: '带有此 Idempotency-Key 的请求正在办理或已中断。请先查看是否已生效,再用新的键重新提交。',
  },
  gone: { title: '已失效', detail: '已被使用、撤销或过期。' },
  stale: { title: '已被更改', detail: '您读取之后已有人更改,请重新读取。' },
  'too-large': { title: '内容过大', detail: '超过该地址可接受的大小。' },
  'unsupported-media-type': { title: '格式不支持', detail: '该地址不接受此格式。' },
  unprocessable: { title: '无法办理', detail: '格式正确,但无法办理。' },
  'key-used-otherwise': { title: 'Idempotency-Key 已用于其他请求', detail: '此键曾随另一请求提交,请换新的键。' },
  'password-too-weak': { title: '密码过弱', detail: '请使用 12 至 128 个字符,不得为常见密码或用户名。' },
  'version-needed': { title: '缺少版本', detail: '请在 If-Match 中附上所读内容的 ETag。' },
  'too-many-requests': { title: '请求过多', detail: '请在 Retry-After 所示时间之后再试。' },
  'headers-too-large': { title: '请求头过大', detail: '请求的头部过大。' },
  internal: { title: '系统故障', detail: '服务器出现问题,请求编号有助于查找原因。' },
  unavailable: { title: '暂不可用', detail: '服务器目前无法答复,请稍后再试。' },
};
