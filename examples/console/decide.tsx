import { useState } from 'preact/hooks';
import { useCommand } from '../client/command.tsx';
import { language } from '../client/session.ts';
import { term } from '../client/terms.ts';
import {
  type AppealOutcome,
  type CaseOutcome,
  DecideAppealDocument,
  DecideCaseDocument,
  type DecisionGround,
  type EnforcementMeasure,
} from '../generated.ts';
import { Choice, Words } from './fields.tsx';
import { caseTerm, say } from './words.ts';

/** What the decision of a case is about. */
export interface DecideProps {
  readonly id: string;
  /** Nothing is ordered about a promotion. */
  readonly isAboutListing: boolean;
  readonly again: () => void;
}

const outcomes: readonly CaseOutcome[] = ['UPHELD', 'PARTLY_UPHELD', 'REJECTED'];
const measures: readonly EnforcementMeasure[] = ['LABELLED', 'DEMOTED', 'DISABLED', 'REMOVED'];
const grounds: readonly DecisionGround[] = ['INCOMPATIBLE_CONTENT', 'ILLEGAL_CONTENT'];
const appealOutcomes: readonly AppealOutcome[] = ['CONFIRMED', 'OVERTURNED'];

/** Decides a case: what was found, on which ground, and what is to be done with the listing. */
export function Decide({ id, isAboutListing, again }: DecideProps) {
  const [outcome, setOutcome] = useState<CaseOutcome>('UPHELD');
  const [measure, setMeasure] = useState<EnforcementMeasure>('LABELLED');
  const [ground, setGround] = useState<DecisionGround>('INCOMPATIBLE_CONTENT');
  const [groundReference, setReference] = useState('');
  const [facts, setFacts] = useState('');
  const hasMeasure = isAboutListing && outcome !== 'REJECTED';
  const deciding = useCommand(
    DecideCaseDocument,
    (data) => data.decideCase,
    () => ({
      input: { case: id, outcome, ground, groundReference, facts, ...(hasMeasure && { measure }) },
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
      <Choice label={say('decision')} options={outcomes} value={outcome} choose={setOutcome} word={caseTerm} />
      {hasMeasure && (
        <Choice label={say('measure')} options={measures} value={measure} choose={setMeasure} word={term} />
      )}
      <Choice label={say('ground')} options={grounds} value={ground} choose={setGround} word={caseTerm} />
      <Words label={say('rule')} value={groundReference} write={setReference} />
      <Words label={say('why')} value={facts} write={setFacts} most={2000} />
      <button type="submit" disabled={deciding.sending}>
        {caseTerm('DECIDE')}
      </button>
      {deciding.refusal}
    </form>
  );
}

/** Decides an appeal; who overturns a rejection says what is to be done with the listing. */
export function DecideAppeal({ id, isAboutListing, again }: DecideProps) {
  const [outcome, setOutcome] = useState<AppealOutcome>('CONFIRMED');
  const [measure, setMeasure] = useState<EnforcementMeasure>('LABELLED');
  const [reasons, setReasons] = useState('');
  const hasMeasure = isAboutListing && outcome === 'OVERTURNED';
  const deciding = useCommand(
    DecideAppealDocument,
    (data) => data.decideAppeal,
    () => ({ input: { case: id, outcome, reasons, ...(hasMeasure && { measure }) }, language: language.value }),
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
      <Choice label={say('appeal')} options={appealOutcomes} value={outcome} choose={setOutcome} word={caseTerm} />
      {hasMeasure && (
        <Choice label={say('measure')} options={measures} value={measure} choose={setMeasure} word={term} />
      )}
      <Words label={say('why')} value={reasons} write={setReasons} most={2000} />
      <button type="submit" disabled={deciding.sending}>
        {caseTerm('DECIDE_APPEAL')}
      </button>
      {deciding.refusal}
    </form>
  );
}
