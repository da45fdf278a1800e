/** Made-up web pages, each in the manner of a kind of site. All hold the same report, so that each must give the same lines. */

export const TITLE = '云岭市2025年国民经济和社会发展统计公报';
export const REPORT: readonly string[] = [
  '2025年，全市上下坚持稳中求进，经济运行总体平稳。',
  '一、综合',
  '初步核算，全年地区生产总值188.6亿元，比上年增长7.2%。',
  '其中，第一产业增加值31.4亿元，增长4.1%；第二产业增加值70.3亿元，增长9.5%。',
  '二、农业',
  '全年粮食产量46.2万吨，比上年增长1.8%。',
];

const MENU = ['首页', '政务公开', '办事服务', '互动交流', '走进云岭']
  .map((name) => `<li><a href="/${name}/" title="${name}">${name}</a></li>`)
  .join('\n');
const p = (line: string) => `<p>${line}</p>`;
const PARAGRAPHS = REPORT.map(p).join('\n');
const FOOT = `<div class="bottom"><p><a href="/lxwm">联系我们</a> | <a href="/map">网站地图</a></p>
  <p>版权所有：云岭市人民政府　主办：云岭市人民政府办公室　电话：0999-1234567</p><p>新ICP备00000000号　网站标识码：0000000000</p></div>`;

/** A content system as most governments have it: the head names the article, a class its holder. */
const CMS = `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${TITLE} - 云岭市人民政府</title><meta name="ArticleTitle" content="${TITLE}">
<style>p{color:red}</style><script>var a = "<p>全年，12亿元。</p>";</script></head>
<body><div class="header"><ul class="clearfix">${MENU}</ul><form><input type="text" value="请输入"><button>搜索</button></form></div>
<div class="crumb">当前位置：<a href="/">首页</a>&gt;<a href="/tj">统计公报</a></div>
<div class="article"><h1>${TITLE}</h1>
<div class="attr"><span>发布时间：2026-03-20 10:30</span><span>来源：市统计局</span><span>浏览次数：<b></b></span></div>
<div class="TRS_Editor">${PARAGRAPHS}</div>
<div class="share">分享到：<a href="#">微信</a><a href="#">微博</a></div>
<div>相关链接：<ul><li><a href="/1">云岭市2024年统计公报，地区生产总值175.9亿元</a></li></ul></div></div>${FOOT}
<div style="display:none">页面生成时间，2026年。</div></body></html>`;

/** An aggregator of tables in tables, with tags left open. */
const AGGREGATOR = `

<HTML><HEAD><TITLE>${TITLE}</TITLE></HEAD><BODY>
<TABLE width=100%><TR><TD><a href=/a>行业数据</a><TD><a href=/b>宏观数据</a><TD><a href=/c>用户登录</a></TABLE>
<table width=980>
<TABLE border=0><TR><TD>&nbsp;云岭信息网--&gt;&gt;信息资料--&gt;&gt;内容</TD></TR>
<TR><TD><TABLE><TR><TD align=center><blockquote><span id=bt>${TITLE} </span></tr>
<tr><td><span>2026-03-20</span>　<span>出处：云岭市统计局</span></TD></TR>
<TR><TD><div id=pv>${REPORT.map((line) => `<p class=px>${line}`).join('\n')}
<p align=center>【<a href=javascript:window.close()>关闭窗口</a>】</TD></TR></TABLE></TABLE>
<center>版权所有：云岭信息网<br><a href=/>www.example.cn</a></center></BODY></HTML>`;

/** Saved by Word: no site around it. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8>
<title>1</title><!--[if gte mso 9]><xml><o:p>正文，1亿元。</o:p></xml><![endif]--></head>
<body lang=ZH-CN><div class=WordSection1>
<p class=MsoNormal align=center><b><span lang=EN-US>${TITLE}<o:p></o:p></span></b></p>
<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
${REPORT.map((line) => p(line.replace(/\d+/g, '<span lang=EN-US>$&</span>'))).join('\n')}
</div></body></html>`;

/** Nothing but a text with line breaks. */
const BREAKS = `<html><head><title>${TITLE}</title></head><body>${TITLE}<br><br>
${REPORT.map((line) => `　　${line}`).join('<br>\n<br>\n')}</body></html>`;

/** Nothing but paragraphs, not even a head. */
const FRAGMENT = `<p>${TITLE}</p>${PARAGRAPHS}`;

/** A text over several holders. */
const SPLIT = `<html><head><title>${TITLE}_统计公报_云岭市人民政府</title></head><body>
<div id="top"><ul>${MENU}</ul></div><div class="main"><h1>${TITLE}</h1>
${REPORT.map((line) => `<div class="con">${line}</div>`).join('\n')}</div>${FOOT}</body></html>`;

/** A text over tabs, of which a script shows one at a time. */
const TABS = `<html><head><title>${TITLE}</title></head><body><ul class="nav">${MENU}</ul>
<h1>${TITLE}</h1><div class="pages"><div class="page" id="p1">${REPORT.slice(0, 3).map(p).join('')}</div>
<div class="page" id="p2" style="display:none">${REPORT.slice(3).map(p).join('')}</div></div>${FOOT}</body></html>`;

/** A site of today: elements that say what they are, and a column at the side with words of its own. */
const SEMANTIC = `<!doctype html><html lang="zh"><head><title>${TITLE} | 云岭市</title></head><body>
<header><nav><ul>${MENU}</ul></nav></header><main><article><header><h1>${TITLE}</h1><time>2026-03-20</time></header>
${REPORT.map((line) => (/^[一二]、/.test(line) ? `<h2>${line}</h2>` : p(line))).join('\n')}</article>
<aside><h3>要闻</h3><p>市长调研重点项目，要求加快进度。</p></aside></main><footer><p>云岭市人民政府主办，技术支持单位：云岭信息中心。</p></footer></body></html>`;

/** A form around everything, as ASP.NET sets it, and a side menu without links. */
const FORM = `<html><head><title>${TITLE}</title></head><body><form id="form1" action="x.aspx"><input type="hidden" name="__VIEWSTATE" value="abc">
<div class="left-menu"><span onclick="go(1)">机构概况</span><span onclick="go(2)">统计数据，公报</span></div>
<table><tr><td>${TITLE}</td></tr><tr><td>信息来源：云岭市统计局　发布日期：2026-03-20　字号：【大 中 小】</td></tr>
<tr><td id="zoom">${REPORT.map((line) => `<div>&nbsp;&nbsp;&nbsp;&nbsp;${line}</div>`).join('')}</td></tr>
<tr><td>责任编辑：张某</td></tr><tr><td>【打印】【关闭】</td></tr></table></form></body></html>`;

/** A page of a text in one element that keeps its line breaks. */
const KEPT = `<html><head><title>${TITLE}</title></head><body><div><a href="/">返回首页</a></div>
<h3>${TITLE}</h3><pre>${REPORT.map((line) => `    ${line}`).join('\r\n\r\n')}</pre>${FOOT}</body></html>`;

/** A list of the open-information kind: a table of what the document is, then the document. */
const OPEN_INFORMATION = `<html><head><title>${TITLE}</title></head><body><div class="menu"><ul>${MENU}</ul></div>
<div class="xxgk"><table class="head"><tr><td>索引号：</td><td>YL000-2026-00012</td><td>发布机构：</td><td>云岭市统计局</td></tr></table>
<h2 class="tit">${TITLE}</h2><div id="UCAP-CONTENT">${PARAGRAPHS}</div><p>附件：<a href="a.xls">附表.xls</a></p></div>${FOOT}</body></html>`;

export const PAGES: Readonly<Record<string, string>> = {
  CMS,
  AGGREGATOR,
  WORD,
  BREAKS,
  FRAGMENT,
  SPLIT,
  TABS,
  SEMANTIC,
  FORM,
  KEPT,
  OPEN_INFORMATION,
};
