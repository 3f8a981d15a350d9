import type { TypedDocumentNode } from '@urql/core';
import { useState } from 'preact/hooks';
import { useCommand } from '../client/command.tsx';
import { language } from '../client/session.ts';
import {
  AppealDecisionDocument,
  type CaseAction,
  ConfirmRemedyDocument,
  DecideCaseDocument,
  FileCounterNoticeDocument,
  SendNoticeDocument,
  TakeUpCaseDocument,
  WithdrawCaseDocument,
} from '../generated.ts';
import { caseTerm, say } from './words.ts';

/** What a command about a case gives, whichever it is. */
type Result =
  | { readonly __typename: 'ViolationCase' }
  | { readonly __typename: 'Rejection'; readonly code: string; readonly message: string };

/** A command that needs the case and, at most, somebody's words. */
interface Simple {
  readonly document: TypedDocumentNode<object, { input: never; language?: string | null }>;
  /** Makes the input from the case's id and the words; undefined for a command without words. */
  readonly input: (id: string, words: string) => object;
  readonly hasWords: boolean;
}

const simple = (document: unknown, input: Simple['input'], hasWords = true): Simple => ({
  document: document as Simple['document'], // each takes the input that is made for it below
  input,
  hasWords,
});

const commands: Partial<Record<CaseAction, Simple>> = {
  WITHDRAW: simple(WithdrawCaseDocument, (id, reason) => ({ case: id, reason })),
  CONFIRM_REMEDY: simple(ConfirmRemedyDocument, (id, reason) => ({ case: id, reason })),
  APPEAL: simple(AppealDecisionDocument, (id, statement) => ({ case: id, statement })),
  FILE_COUNTER_NOTICE: simple(FileCounterNoticeDocument, (id, statement) => ({ case: id, statement, goodFaith: true })),
  SEND_NOTICE: simple(SendNoticeDocument, (id) => ({ case: id }), false),
  TAKE_UP: simple(TakeUpCaseDocument, (id) => ({ case: id }), false),
};

/** A form for each thing that the caller may do with a case now. */
export function CaseActions({
  id,
  actions,
  again,
}: {
  readonly id: string;
  readonly actions: readonly CaseAction[];
  readonly again: () => void;
}) {
  return (
    <>
      {actions.map((action) => {
        const command = commands[action];
        if (action === 'DECIDE') return <Decide key={action} id={id} again={again} />;
        return command && <Act key={action} id={id} action={action} command={command} again={again} />;
      })}
    </>
  );
}

function Act({
  id,
  action,
  command,
  again,
}: {
  readonly id: string;
  readonly action: CaseAction;
  readonly command: Simple;
  readonly again: () => void;
}) {
  const [words, setWords] = useState('');
  const acting = useCommand(
    command.document,
    (data) => Object.values(data)[0] as Result,
    () => ({ input: command.input(id, words) as never, language: language.value }),
    again,
  );
  return (
    <form
      class="form act"
      onSubmit={(event) => {
        event.preventDefault();
        acting.send();
      }}
    >
      {command.hasWords && (
        <label class="field">
          {caseTerm(action)}: {say('why')}
          <input
            required
            maxLength={500}
            value={words}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
        </label>
      )}
      <button type="submit" class={action === 'WITHDRAW' ? 'quiet' : ''} disabled={acting.sending}>
        {caseTerm(action)}
      </button>
      {acting.refusal}
    </form>
  );
}

function Decide({ id, again }: { readonly id: string; readonly again: () => void }) {
  const [outcome, setOutcome] = useState<'UPHELD' | 'REJECTED'>('UPHELD');
  const [facts, setFacts] = useState('');
  const deciding = useCommand(
    DecideCaseDocument,
    (data) => data.decideCase,
    () => ({
      input: {
        ...{ case: id, outcome, facts, ground: 'INCOMPATIBLE_CONTENT' as const, groundReference: facts },
        ...(outcome === 'UPHELD' && { measure: 'LABELLED' as const }),
      },
      language: language.value,
    }),
    again,
  );
  return (
    <form
      class="form act"
      onSubmit={(event) => {
        event.preventDefault();
        deciding.send();
      }}
    >
      <label class="field">
        {say('decision')}
        <select
          value={outcome}
          onChange={({ currentTarget }) => setOutcome(currentTarget.value === 'REJECTED' ? 'REJECTED' : 'UPHELD')}
        >
          <option value="UPHELD">{caseTerm('UPHELD')}</option>
          <option value="REJECTED">{caseTerm('REJECTED')}</option>
        </select>
      </label>
      <label class="field">
        {say('why')}
        <input required maxLength={500} value={facts} onInput={({ currentTarget }) => setFacts(currentTarget.value)} />
      </label>
      <button type="submit" disabled={deciding.sending}>
        {caseTerm('DECIDE')}
      </button>
      {deciding.refusal}
    </form>
  );
}
