import type { components } from '@outturn/client';
import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { useChange } from '../kit/change.js';
import { Copy } from '../kit/copy.js';
import { Dialog } from '../kit/dialog.js';
import { FormDialog } from '../kit/form-dialog.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import './second-factor.css';
import { QrCode } from './qr-code.js';

export type SecondFactorKey = components['schemas']['SecondFactorKey'];

interface AddSecondFactorProps {
  readonly made: SecondFactorKey;
  readonly onClose: () => void;
}

/** The key goes into an app; a code of the app switches it on; the recovery codes are shown this once. */
export function AddSecondFactor({ made, onClose }: AddSecondFactorProps): ReactElement {
  const words = useWords(WORDS);
  const [recoveryCodes, setRecoveryCodes] = useState<readonly string[] | null>(null);
  if (recoveryCodes === null) return <ShowKey made={made} onDone={setRecoveryCodes} onClose={onClose} />;
  return (
    <Dialog title={words.on} onClose={onClose}>
      <p>{words.once}</p>
      <ol className="recovery-codes">
        {recoveryCodes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <Copy text={recoveryCodes.join(' ')} label={words.codes} />
      <div className="actions">
        <button type="button" className="button primary" onClick={onClose}>
          {words.kept}
        </button>
      </div>
    </Dialog>
  );
}

interface ShowKeyProps extends AddSecondFactorProps {
  readonly onDone: (recoveryCodes: readonly string[]) => void;
}

function ShowKey({ made: { key, uri }, onDone, onClose }: ShowKeyProps): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const [code, setCode] = useState('');
  const confirm = useChange(
    () => told(() => apiIn(locale).PUT('/api/second-factor', { body: { code } })),
    ({ recoveryCodes }) => onDone(recoveryCodes),
  );
  return (
    <FormDialog title={words.title} submit={words.switchOn} waiting={words.checking} change={confirm} onClose={onClose}>
      <p>{words.scan}</p>
      <QrCode text={uri} label={words.picture} />
      <p>{words.type}</p>
      <Copy text={key.replaceAll(/(.{4})(?=.)/g, '$1 ')} label={words.key} />
      <label>
        {words.code}
        <input
          autoComplete="one-time-code"
          inputMode="numeric"
          required
          maxLength={60}
          value={code}
          onChange={({ target }) => setCode(target.value)}
        />
      </label>
    </FormDialog>
  );
}

const WORDS = inBoth(
  {
    title: '启用两步登录',
    scan: '用手机上的任一验证器（TOTP，如 FreeOTP、Microsoft Authenticator）扫描：',
    picture: '给验证器扫描的二维码',
    type: '不能扫描时，选择“手工输入”，键入密钥：',
    key: '密钥',
    code: '验证器现在显示的六位验证码',
    checking: '正在核对…',
    switchOn: '启用',
    on: '两步登录已启用',
    once: '这些是恢复码：手机不在身边时，用一个代替验证码，每个只能用一次。请现在打印或抄下，放在手机以外的安全处；只显示这一次。',
    codes: '恢复码',
    kept: '已经保存好',
  },
  {
    title: 'Switch on the second step',
    scan: 'Scan this with any app for such codes (TOTP: FreeOTP, Microsoft Authenticator and others):',
    picture: 'QR code for the app',
    type: 'If you cannot scan it, choose to enter a key by hand and type this one:',
    key: 'Key',
    code: 'The six digits that the app shows now',
    checking: 'Checking…',
    switchOn: 'Switch on',
    on: 'The second step is on',
    once: 'These are recovery codes: each stands in for a code once, when the phone is not at hand. Print or write them down now and keep them safe, not on the phone; they are shown this once.',
    codes: 'Recovery codes',
    kept: 'I have kept them',
  },
);
