import type { TypedDocumentNode } from '@urql/core';
import { useState } from 'preact/hooks';
import { useCommand } from '../client/command.tsx';
import { language } from '../client/session.ts';
import {
  AppealDecisionDocument,
  type CaseAction,
  ConfirmRemedyDocument,
  ExtendMeasureDocument,
  FileCounterNoticeDocument,
  ReturnCounterNoticeDocument,
  SendNoticeDocument,
  TakeUpCaseDocument,
  VoidCaseDocument,
  WithdrawCaseDocument,
} from '../generated.ts';
import { Decide, DecideAppeal, type DecideProps } from './decide.tsx';
import { Words } from './fields.tsx';
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
  VOID: simple(VoidCaseDocument, (id, reason) => ({ case: id, reason })),
  RETURN_COUNTER_NOTICE: simple(ReturnCounterNoticeDocument, (id, reason) => ({ case: id, reason })),
  EXTEND_MEASURE: simple(ExtendMeasureDocument, (id, reason) => ({ case: id, reason })),
  FILE_COUNTER_NOTICE: simple(FileCounterNoticeDocument, (id, statement) => ({ case: id, statement, goodFaith: true })),
  SEND_NOTICE: simple(SendNoticeDocument, (id) => ({ case: id }), false),
  TAKE_UP: simple(TakeUpCaseDocument, (id) => ({ case: id }), false),
};

/** A form for each thing that the caller may do with a case now. */
export function CaseActions({
  actions,
  wasRejected,
  ...about
}: DecideProps & {
  readonly actions: readonly CaseAction[];
  /** Whether the decision that an appeal is against found the reporter wrong. */
  readonly wasRejected: boolean;
}) {
  return (
    <>
      {actions.map((action) => {
        const command = commands[action];
        if (action === 'DECIDE') return <Decide key={action} {...about} />;
        if (action === 'DECIDE_APPEAL')
          return <DecideAppeal key={action} {...about} isAboutListing={about.isAboutListing && wasRejected} />;
        return command && <Act key={action} id={about.id} action={action} command={command} again={about.again} />;
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
      {command.hasWords && <Words label={`${caseTerm(action)}: ${say('why')}`} value={words} write={setWords} />}
      {action === 'FILE_COUNTER_NOTICE' && (
        <label class="check">
          <input type="checkbox" required /> {say('goodFaith')}
        </label>
      )}
      <button type="submit" class={action === 'WITHDRAW' || action === 'VOID' ? 'quiet' : ''} disabled={acting.sending}>
        {caseTerm(action)}
      </button>
      {acting.refusal}
    </form>
  );
}
