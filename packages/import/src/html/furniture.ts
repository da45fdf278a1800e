import type { Element } from './element.js';

/** Words in ids and classes of what stands around an article. */
const NAMED =
  /nav(?!al)|menu|crumb|foot(?!note)|side-?bar|share|relat(?!ive)|reldoc|recommend|comment|copyright|log-?in|search|qr-?code|ewm|erweima|pager|pagination|toolbar|friend-?link|dqwz|font-?size|msotoc\d/i;
const TAGS: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'search']);
const ROLES: ReadonlySet<string> = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary']);

/** Ids and classes that content systems give to the text of an article, and to nothing else. */
const HOLDER =
  /\b(?:ucapcontent|ucap-content|trs_editor|trs_ueditor|trs_preappend|zoom|zoomcon|pages_content|con_text|vsb_content\w*|article[-_]?(?:content|body|text|con)|news[-_]?(?:content|text|body)|detail[-_]?(?:content|cont|text)|content[-_]?(?:text|body|detail)|main[-_]?text|wordsection1|custom_unionstyle)\b/i;

function nameOf({ name, attributes }: Element): string {
  return `${name} ${attributes.id ?? ''} ${attributes.class ?? ''}`;
}

/** Whether an element says that it holds the text of the article. */
export function isHolder(element: Element): boolean {
  return HOLDER.test(nameOf(element));
}

/** How much of the worth of an article an element may have and still be left out of it, for what it says of itself. */
export function shareOfAside(element: Element): number {
  const { name, attributes } = element;
  if (TAGS.has(name) || ROLES.has(attributes.role ?? '')) return 0.5;
  return (attributes.class ?? attributes.id) !== undefined && NAMED.test(nameOf(element)) ? 0.1 : 0;
}

/** Whether most of an element are links, and nothing in it reads like a report. */
export function isMenu({ seen, linked, worth }: Element): boolean {
  return worth === 0 && linked * 2 > seen;
}

/** Lines of the makers of a site. */
const LEGAL =
  /版权所有|版权均?[归属]|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]ICP[备证]|公网安备|网站标识码|免责声明|政府网站找错|最佳浏览|浏览器(?:访问|浏览)|copyright|all rights reserved/i;
/** Lines about an article: where it comes from, when it was set up, what a reader can do with it. */
const ABOUT =
  /^[\s【[(（|]*(?:(?:信息|文章|稿件|内容|新闻)?(?:来源|出处)|发布(?:时间|日期|机构|单位|人|者)?|(?:成文|公开|更新|生成)(?:时间|日期)|作者|责任?编辑?|编辑|审核|校对|浏览(?:次数|量|数)?|点击(?:次数|量|数)?|访问(?:次数|量|数)?|阅读(?:次数|量|数)?|字号|字体(?:大小)?|分享到?|(?:您)?(?:当前|现在|所在)的?(?:所在)?位置|上一[篇条页]|下一[篇条页]|索引号|信息分类|信息索引|文号|主题词|关键词)\s*[:：|】\])）]/;
const DATED = /^(?:日期|时间|发布于)?[:：]?\s*\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?:\s|$)/;
const TOOLS =
  /^[\s【[(（|]*(?:打印|关闭|收藏|分享|返回|复制|下载|大|中|小|放大|缩小|默认|扫一扫|打印本页|关闭窗口|关闭本页|返回顶部|返回列表|加入收藏|无障碍|用微信|首页|正文|相关(?:链接|阅读|新闻|文档|解读|稿件|附件|信息)|热门)(?:[\s【】[\]()（）|>＞:：]|$)|扫一扫在?手机/;

/** Whether a line is about the page or the site rather than of the article. */
export function isFurniture(line: string): boolean {
  if (line.length > 400) return false;
  if (LEGAL.test(line)) return true;
  return line.length <= 120 && !/[。；]/.test(line) && (ABOUT.test(line) || DATED.test(line) || TOOLS.test(line));
}

/** What a page says instead of an article. */
const INSTEAD =
  /登录|登陆|密码|验证|跳转|刷新|javascript|浏览器|页面|网页|不存在|已删除|出错|错误|找不到|无法|加载中|请稍[候后]|not found|forbidden|error|redirect|sign in|log ?in/i;

/** Whether a short text is a page's own: a login, an error, a way to another page. */
export function isNotice(text: string): boolean {
  return text.length < 300 && INSTEAD.test(text);
}
