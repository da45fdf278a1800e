import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { Asked } from '../kit/asked.js';
import { ifMatch, useChange } from '../kit/change.js';
import { ChoiceField, TextField } from '../kit/fields.js';
import { FormDialog } from '../kit/form-dialog.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Empty, Page } from '../kit/page.js';
import { Things } from '../kit/things.js';
import { useHolds } from '../session/who.js';
import { choicesOf, everyPost, everyUnit, type Post, type Unit } from './lists.js';

/** Posts: who follows somebody in a post takes over its duties without new paper. */
export function PostsPage(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const mayWrite = useHolds('planning', 'administrator');
  const posts = useQuery(everyPost(locale));
  const units = useQuery(everyUnit(locale)).data ?? [];
  const [shown, setShown] = useState<Post | 'new' | null>(null);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const add = mayWrite && units.length > 0 && (
    <button type="button" className="button primary" onClick={() => setShown('new')}>
      {words.add}
    </button>
  );
  return (
    <Page title={words.title} lead={words.lead} actions={add}>
      <Asked query={posts}>
        {(found) =>
          found.length === 0 ? (
            <Empty title={words.none}>{words.noneHint}</Empty>
          ) : (
            <Things label={words.title} heads={[words.name, words.code, words.unit, words.next]}>
              {found.map((post) => (
                <tr key={post.id}>
                  <th scope="row">{post.name}</th>
                  <td>{post.code}</td>
                  <td>{names.get(post.unit)}</td>
                  <td>
                    {mayWrite && (
                      <button type="button" className="button" onClick={() => setShown(post)}>
                        {words.change}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </Things>
          )
        }
      </Asked>
      {shown !== null && (
        <PostForm units={units} onClose={() => setShown(null)} {...(shown !== 'new' && { post: shown })} />
      )}
    </Page>
  );
}

interface PostFormProps {
  readonly units: readonly Unit[];
  readonly post?: Post;
  readonly onClose: () => void;
}

function PostForm({ units, post, onClose }: PostFormProps): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const [form, setForm] = useState({
    name: post?.name ?? '',
    code: post?.code ?? '',
    unit: post?.unit ?? units[0]?.id ?? '',
  });
  const save = useChange(() => {
    if (post === undefined) return told(() => apiIn(locale).POST('/api/posts', { body: form }));
    const params = { path: { id: post.id }, header: ifMatch(post.version) };
    return told(() => apiIn(locale).PATCH('/api/posts/{id}', { params, body: form }));
  }, onClose);
  return (
    <FormDialog title={post === undefined ? words.add : words.change} change={save} onClose={onClose}>
      <TextField label={words.name} value={form.name} onChange={(name) => setForm({ ...form, name })} />
      <TextField
        label={words.code}
        value={form.code}
        onChange={(code) => setForm({ ...form, code })}
        hint={words.codeHint}
      />
      <ChoiceField
        label={words.unit}
        value={form.unit}
        names={choicesOf(units)}
        onChange={(unit) => setForm({ ...form, unit })}
      />
    </FormDialog>
  );
}

const WORDS = inBoth(
  {
    title: '岗位',
    lead: '台账只记岗位，不记姓名；人员变动时，接任者接着办，不用另行发文。',
    add: '新设岗位',
    change: '修改',
    none: '还没有岗位',
    noneHint: '先登记机构，再为机构设岗位；授予角色时可以注明岗位。',
    name: '岗位名称',
    code: '代码',
    codeHint: '文字、数字和 . _ -，不留空格，如 fgw-ghc',
    unit: '机构',
    next: '可以做的',
  },
  {
    title: 'Posts',
    lead: 'The ledger names posts, never persons: who follows somebody in a post carries on without new paper.',
    add: 'Add a post',
    change: 'Change',
    none: 'There is no post yet',
    noneHint: 'Add units first, then their posts; a role may be granted for a post.',
    name: 'Name of the post',
    code: 'Code',
    codeHint: 'Letters, digits and . _ -, no spaces, such as dr-plans',
    unit: 'Unit',
    next: 'What you can do',
  },
);
