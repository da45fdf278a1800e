import { nameIn } from '@outturn/charts';
import type { components } from '@outturn/client';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { Asked } from '../kit/asked.js';
import { ifMatch, useChange } from '../kit/change.js';
import { Dialog } from '../kit/dialog.js';
import { FormDialog } from '../kit/form-dialog.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Reason, useReason } from '../kit/reason.js';
import { type Form, IndicatorFields } from './indicator-fields.js';

type Indicator = components['schemas']['IndicatorNamed'];

/** A button that opens the form of an indicator; of a new one where no code is given. */
export function EditIndicator({ code }: { readonly code?: string }): ReactElement {
  const words = useWords(WORDS);
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setIsOpen(true)}>
        {code === undefined ? words.add : words.edit}
      </button>
      {isOpen && (code === undefined ? <IndicatorDialog onClose={close} /> : <Known code={code} onClose={close} />)}
    </>
  );
}

function Known({ code, onClose }: { readonly code: string; readonly onClose: () => void }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const query = useQuery({
    queryKey: ['indicator', code, locale],
    queryFn: () => told(() => apiIn(locale).GET('/api/indicators/{code}', { params: { path: { code } } })),
  });
  if (query.data !== undefined) return <IndicatorDialog indicator={query.data} onClose={onClose} />;
  return (
    <Dialog title={words.edit} onClose={onClose}>
      <Asked query={query}>{() => null}</Asked>
    </Dialog>
  );
}

interface IndicatorDialogProps {
  readonly indicator?: Indicator;
  readonly onClose: () => void;
}

function IndicatorDialog({ indicator, onClose }: IndicatorDialogProps): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const [form, setForm] = useState<Form>(indicator === undefined ? NEW : formOf(indicator));
  const why = useReason();
  const save = useChange(() => {
    const { code, ...rest } = form;
    const said = { ...rest, aliases: aliasesOf(form.aliases), ...why.given };
    const api = apiIn(locale);
    if (indicator === undefined) return told(() => api.POST('/api/indicators', { body: { code, ...said } }));
    const params = { path: { code }, header: ifMatch(indicator.version) };
    return told(() => api.PATCH('/api/indicators/{code}', { params, body: said }));
  }, onClose);
  return (
    <FormDialog
      title={indicator === undefined ? words.add : words.editOf(nameIn(locale, indicator))}
      change={save}
      onClose={onClose}
    >
      <IndicatorFields
        form={form}
        put={(part) => setForm((before) => ({ ...before, ...part }))}
        isNew={indicator === undefined}
      />
      <Reason {...why} />
    </FormDialog>
  );
}

const NEW: Form = {
  code: '',
  name: '',
  shortName: null,
  unit: '',
  aliases: '',
  field: null,
  direction: 'up',
  prices: null,
  formula: null,
  sourceUnit: null,
  leadUnit: null,
  frequency: null,
  isPublic: true,
};

function formOf({ id: _id, version: _version, englishName: _english, aliases, ...rest }: Indicator): Form {
  return { ...rest, aliases: aliases.join('、') };
}

function aliasesOf(text: string): string[] {
  return text.split(/[、,，;；]/).flatMap((alias) => alias.trim() || []);
}

const WORDS = inBoth(
  { add: '登记指标', edit: '修改指标', editOf: (name: string) => `修改指标：${name}` },
  {
    add: 'Add an indicator',
    edit: 'Change the indicator',
    editOf: (name: string) => `Change the indicator: ${name}`,
  },
);
