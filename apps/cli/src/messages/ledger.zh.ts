import type { LedgerMessages, Said } from './ledger.js';

export const ledger: LedgerMessages = {
  help: {
    options: {
      data: '数据文件夹（默认依次为 OUTTURN_DATA、~/.local/share/outturn；root 用户为 /var/lib/outturn）',
      database: '用现成的 PostgreSQL：postgres://…（或设 OUTTURN_DATABASE），不再自己启动',
    },
    serve: {
      usage: '[选项]',
      description: '提供台账服务：启动数据库、接口和导入进程',
      examples: `
示例:
  outturn serve                                   全部在本机；首次启动会给出创建首位管理员的链接
  outturn serve --data ./台账 --empty             指定数据文件夹，不带示例城市
  outturn serve --database postgres://u@db/plans  用现成的 PostgreSQL；密码可以写在 OUTTURN_DATABASE 里
  outturn serve --host 0.0.0.0 --origin https://plans.example.org --proxies 1   前面有提供 HTTPS 的代理

Ctrl-C 停止：先做完手头的事；再按一次立即停止。已经答复过的内容不会丢。
退出码:0 按要求停止,2 没能启动或命令有误。`,
      options: {
        port: '监听端口（默认 4180）；0 为任选一个空闲端口',
        host: '监听地址（默认 127.0.0.1，只限本机）',
        origin: '用户访问的地址，如 https://plans.example.org',
        proxies: '前面有几层代理，采信其 X-Forwarded-For（默认 0）',
        oidc: '统一身份认证（OpenID Connect）的配置文件（JSON，权限 0600）',
        requireSecondFactor: '用密码登录的人都须启用两步登录，启用之前没有任何角色',
        empty: '新台账不带示例城市',
        noWorker: '不处理导入任务，留给 outturn worker',
        log: '访问日志写到哪里：文件，或 - 为标准输出（默认为数据文件夹中的 server.log）',
      },
    },
    worker: {
      usage: '[选项]',
      description: '处理导入任务，可以在多台机器上同时运行',
      examples: `
示例:
  outturn worker --database postgres://u@db/plans   在服务器以外的机器上
  outturn worker                                    在本机，服务以 --no-worker 启动时

进程中途死掉，任务由别的进程接着做。Ctrl-C 会先做完手头的任务。
退出码:0 按要求停止,2 没能启动或命令有误。`,
      options: {},
    },
    verify: {
      usage: '[选项]',
      description: '重新计算台账的全部哈希，指出哪里对不上',
      examples: `
示例:
  outturn verify                          本机的台账，服务运行时也可以
  outturn verify --format json | jq .head 最后的哈希，可与以前记下的比对

退出码:0 没有被改动,1 有改动,2 没能核对或命令有误。`,
      options: { format: 'text（默认）或 json' },
    },
    backup: {
      usage: '[选项] <文件>',
      description: '把整个台账写进一个公开格式的文件',
      examples: `
示例:
  outturn backup 台账-2026-11-22.jsonl.gz    服务运行时也可以；文件里是台账某一时刻的状态

文件里有密码的哈希，只应由所有者查看。用 outturn restore 恢复。
退出码:0 完成,2 没能写成或命令有误。`,
      options: { file: '要写的文件，不能已经存在' },
    },
    restore: {
      usage: '[选项] <文件>',
      description: '把备份恢复到空的数据库里',
      examples: `
示例:
  outturn restore 台账.jsonl.gz --data ./恢复             恢复到新的数据文件夹
  outturn restore 台账.jsonl.gz --database postgres://…   恢复到没有台账的数据库

要么全部恢复，要么什么都不留；途中核对哈希链。
退出码:0 完成,2 被拒绝或命令有误。`,
      options: { file: 'outturn backup 写出的文件' },
    },
  },
  openToOthers: (file) => ({ wrong: `${file} 里有密钥，而别人可以读到`, hint: `chmod 600 ${file}` }),
  steps: {
    making: '正在建立数据库……',
    starting: '正在启动数据库……',
    waiting: '正在等待数据库……',
    lost: '数据库停了，正在重新启动',
  },
  store: storeRefused,
  missingFile: '请给出文件名',
  missingFolder: '请给出文件夹',

  serve: {
    usage: {
      badPort: (value) => `--port 不能是“${value}”，请写 0 到 65535 的数`,
      badProxies: (value) => `--proxies 不能是“${value}”，请写有几层，如 1`,
      badOrigin: (value) => `--origin 不能是“${value}”，请写成 https://plans.example.org，后面不带别的`,
      badProvider: (file, problems) => ({
        wrong: `${file} 有误：\n${problems.join('\n')}`,
        hint: '写法见 docs/serving.md',
      }),
    },
    served: (place, address, process) => ({
      wrong: `${place} 已经在提供服务：${address}（进程 ${process}）`,
      hint: '直接打开这个地址，或先停掉那个进程',
    }),
    refused: (refusal) => {
      switch (refusal.reason) {
        case 'port-taken':
          return {
            wrong: `${refusal.host} 的端口 ${refusal.port} 已被别的程序占用`,
            hint: `换一个：--port ${refusal.port + 1}，或用 --port 0 任选一个空闲端口`,
          };
        case 'port-not-allowed':
          return { wrong: `监听端口 ${refusal.port} 的权限不够`, hint: '请选 1023 以上的端口' };
        case 'not-our-address':
          return {
            wrong: `${refusal.host} 不是本机的地址`,
            hint: '--host 127.0.0.1 只限本机，--host 0.0.0.0 为所有能连到本机的人',
          };
      }
    },
    steps: { example: '正在载入示例城市……' },
    ready: ({ address, place, firstLink, example, hasWorker }) =>
      [
        '',
        `  公开页面     ${address}`,
        `  应用         ${address}/app/（登录后使用）`,
        `  接口说明     ${address}/api/docs`,
        `  数据         ${place}`,
        ...(example === null ? [] : [`  示例         规划 ${example}，虚构的城市（新台账加 --empty 就不带）`]),
        ...(hasWorker ? [] : ['  导入         要等 outturn worker 运行后才处理']),
        ...(firstLink === null ? [] : ['', '  谁先打开这个链接，谁就是首位管理员：', `  ${firstLink}`]),
        '',
        '  按 Ctrl-C 停止。',
        '',
        '',
      ].join('\n'),
    stopping: '正在做完手头的事；再按一次 Ctrl-C 立即停止',
    stopped: '已停止',
  },
  worker: {
    ready: (place) => `正在等待 ${place} 的导入任务；按 Ctrl-C 停止`,
    stopping: '正在做完手头的任务；再按一次 Ctrl-C 立即停止',
    stopped: '已停止',
  },
  verify: {
    events: '个事件',
    whole: (events, rows, head) => `完整：${events} 个事件，${rows} 行；最后的哈希为\n${head}`,
    broken: (breaks) => `台账有 ${breaks} 处与当初写入的不一致${breaks === 100 ? '，可能还有更多' : ''}`,
    break: (found) => {
      switch (found.code) {
        case 'gap':
          return `缺少事件 ${found.event}`;
        case 'chain':
          return `事件 ${found.event} 没有接在前一个事件之后`;
        case 'event':
          return `事件 ${found.event} 自身的记录被改过`;
        case 'rows':
          return `事件 ${found.event} 写入的行被改动、删去或增加${found.nouns.length > 0 ? `（${found.nouns.join('、')}）` : ''}`;
        case 'no-event':
          return `${found.noun} 有些行属于事件 ${found.event}，而没有这个事件`;
        case 'versions':
          return `${found.noun} ${found.id}：一个版本的结束与下一个版本的开始对不上`;
        case 'content':
          return `文件或文字与哈希不符，或已不存在：${found.hash}`;
        case 'release':
          return `发布 ${found.number} 写的不是其最后一个事件的哈希`;
      }
    },
  },
  backup: {
    events: '个事件',
    done: (file, events, bytes) => `${file}：${events} 个事件，${(bytes / 1e6).toFixed(1)} MB`,
    exists: (file) => ({ wrong: `${file} 已经存在`, hint: '请换一个名字；备份从不覆盖' }),
    broken: (event) => ({
      wrong: `没有备份：有些行属于事件 ${event}，而没有这个事件`,
      hint: 'outturn verify 会指出台账哪里对不上',
    }),
  },
  restore: {
    events: '个事件',
    refused: (file, { reason, line, detail }) => {
      const where = line === null ? file : `${file} 第 ${line} 行`;
      const more = detail && `（${detail}）`;
      switch (reason) {
        case 'no-backup':
          return { wrong: `${file} 不是“兑现”的备份` };
        case 'newer':
          return { wrong: `${file} 是更新版本的“兑现”写的${more}`, hint: '请用那个版本或更新的版本' };
        case 'not-empty':
          return { wrong: '这个数据库里已经有台账，什么都没有改动', hint: '请恢复到新的文件夹（--data）或新的数据库' };
        case 'cut-off':
          return { wrong: `${where}：文件不完整，什么都没有恢复`, hint: '请用完整的一份' };
        default:
          return {
            wrong: `${where}：与当初写入的不一致（${reason}）${more}，什么都没有恢复`,
            hint: '请用备份的另一份',
          };
      }
    },
    done: (place, events, head) => `${place}：恢复了 ${events} 个事件；最后的哈希为\n${head}`,
  },
};

function storeRefused(refusal: Parameters<LedgerMessages['store']>[0]): Said {
  switch (refusal.reason) {
    case 'both-places':
      return { wrong: '--data 和 --database 指了两个地方', hint: '只给其中一个' };
    case 'not-an-address':
      return { wrong: `“${refusal.address}”不是数据库的地址`, hint: '请写成 postgres://用户@主机/数据库' };
    case 'no-ledger':
      return { wrong: `${refusal.name} 里没有台账`, hint: '用 outturn serve 新建，或用 --data、--database 指定别处' };
    case 'no-answer':
      return {
        wrong: `连不上数据库 ${refusal.address}：${refusal.said}`,
        hint: '请检查服务器是否运行，用户名、密码、数据库名是否正确，本机能否连到它',
      };
    case 'newer':
      return {
        wrong: `这个台账是更新版本的“兑现”写的（迁移 ${refusal.number}）`,
        hint: '请用那个版本或更新的版本；台账不会退回旧版',
      };
    case 'other-migration':
      return {
        wrong: `这个数据库的迁移 ${refusal.number} 与本版本的不同`,
        hint: '如果它是未发布的版本建立的，请新建一个',
      };
    case 'unsupported-platform':
      return {
        wrong: `在 ${refusal.platform} 上不能自己启动数据库`,
        hint: '请用 --database postgres://… 指定现成的 PostgreSQL',
      };
    case 'no-binaries':
      return {
        wrong: `在 ${refusal.looked.join('、')} 里没有找到能运行的 PostgreSQL（${refusal.oldest} 或更新）`,
        hint: '请安装一个（apt install postgresql），或连同可选包重新安装“兑现”，或用 --database postgres://… 指定服务器',
      };
    case 'folder-not-writable':
      return { wrong: `${refusal.path} 不能写入`, hint: '请用 --data 换一个文件夹，或更改它的所有者' };
    case 'folder-closed':
      return {
        wrong: `运行 PostgreSQL 的用户（编号 ${refusal.uid}；它从不以 root 运行）进不了 ${refusal.path}`,
        hint: '请用 --data 换一个文件夹，如 /var/lib/outturn，或用普通用户启动',
      };
    case 'path-too-long':
      return {
        wrong: `${refusal.path} 超过 PostgreSQL 能接受的长度（${refusal.limit} 字节）`,
        hint: '请用 --data 换一个短一些的文件夹',
      };
    case 'socket-folder-taken':
      return { wrong: `${refusal.path} 属于别人`, hint: '请删除它，或用 --data 换一个文件夹' };
    case 'not-a-database':
      return { wrong: `${refusal.path} 里有文件，但不是数据库`, hint: '请用 --data 换一个文件夹' };
    case 'other-version':
      return {
        wrong: `这个数据库是 PostgreSQL ${refusal.made} 建立的，这里只有 ${refusal.have.join('、')}`,
        hint: `请安装 PostgreSQL ${refusal.made}，或把备份恢复到新的文件夹`,
      };
    case 'not-made':
      return { wrong: `数据库没能建立：\n${refusal.said}` };
    case 'did-not-start':
      return { wrong: `数据库没能启动：\n${refusal.said}`, hint: '数据文件夹中的 postgres/postgres.log 里有更多说明' };
  }
}
