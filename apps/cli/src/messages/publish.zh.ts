import type { PublishMessages } from './publish.js';

export const publish: PublishMessages = {
  help: {
    usage: '[选项] <文件夹>',
    description: '把公开页面写成静态文件，可放在任何网站或共享文件夹中',
    examples: `
示例:
  outturn publish ./公开                                       从本机台账生成，服务运行时也可以
  outturn publish ./公开 --from https://plans.example.org      从服务器生成，内容与公众看到的一致
  outturn publish ./公开 --origin https://www.example.org      写明网址，并生成网站地图和更新订阅
  outturn publish ./公开 --release 3                           用发布版第 3 版，不用最新状态

文件夹须是新的、空的或以前发布过的。全部写好之后才一次换上，已经不存在的页面随之删除。只写公开的内容。
退出码:0 完成,1 完成但有链接指向不存在的页面,2 没有改动任何内容。`,
    options: {
      folder: '写到哪个文件夹：新的、空的，或以前发布过的',
      from: '正在运行的服务，如 http://127.0.0.1:4180；不给则用本机台账',
      release: '页面显示哪个发布版，写编号（默认为最新状态）',
      on: '判断日期，如 2025-12-31（默认为今天；发布版为发布当日）',
      origin: '页面将来的网址，如 https://plans.example.org',
    },
  },
  usage: {
    twoPlaces: '--from 与 --data、--database 指的是两个地方，只能给一个',
    badAddress: (option, value) => `${option} 不能是“${value}”，应写成 https://plans.example.org`,
    badRelease: (value) => `--release 不能是“${value}”，应写编号，如 3`,
    badDay: (value) => `--on 不能是“${value}”，应写日期，如 2025-12-31`,
  },
  folder: (refusal) =>
    refusal.reason === 'not-a-folder'
      ? { wrong: `${refusal.folder} 不是文件夹`, hint: '换一个名字' }
      : {
          wrong: `${refusal.folder} 里有不是由此发布的内容：${refusal.names.join('、')}`,
          hint: '另选一个专用的文件夹，否则其中的内容会丢失',
        },
  noRelease: (number) => ({ wrong: `没有发布版第 ${number} 版`, hint: '不给 --release 则写最新状态' }),
  unanswered: (address, what) => `${address} 没有正常答复：${what}`,
  unreachable: (address, cause) => `${address} 没有答复（${cause}）`,
  isItRunning: '那里的 outturn serve 在运行吗？',
  dead: (path, from) => `${from} 上的链接没有对应的页面：${path}`,
  done: (folder, { pages, files, bytes, removed, seconds }) =>
    [
      `${folder}：${pages} 个页面，共 ${files} 个文件`,
      `${(bytes / 1e6).toFixed(1)} MB`,
      ...(removed === 0 ? [] : [`删除 ${removed} 个`]),
      `用时 ${seconds.toFixed(1)} 秒`,
    ].join('，'),
  stopping: '正在停止，以前发布的内容保持不变',
};
