import { day, moment } from '../client/format.ts';
import { pageData } from '../client/page-data.ts';
import { clock, moments, now, stepTo } from '../client/session.ts';
import { speaker } from '../client/words.ts';

const say = speaker({
  clock: ['Clock of the story, Beijing time', '故事时钟（北京时间）'],
  now: ['Now', '现在'],
  other: ['Other', '其他'],
  instant: ['Another instant, Beijing time', '其他时刻（北京时间）'],
});

/** The clock of the demo story: a visitor steps into a moment, and all that is asked is answered as of then. */
export function ClockControl() {
  if (!pageData.demo) return null;
  const offered = [undefined, ...moments];
  const isOther = clock.value !== undefined && !moments.some((one) => one === clock.value);
  return (
    <fieldset class="clock">
      <legend class="unseen">{say('clock')}</legend>
      {offered.map((instant) => (
        <label key={instant ?? 'now'} title={instant && moment(instant)}>
          <input type="radio" name="clock" checked={clock.value === instant} onChange={() => stepTo(instant)} />
          <span>{instant ? day(instant) : say('now')}</span>
        </label>
      ))}
      <details class="other" open={isOther}>
        <summary>{isOther ? moment(now().toISOString()) : say('other')}</summary>
        <input
          type="datetime-local"
          aria-label={say('instant')}
          value={local(now())}
          onChange={({ currentTarget: { value } }) => value && stepTo(`${value}:00+08:00`)}
        />
      </details>
    </fieldset>
  );
}

/** An instant as the input of the browser has it, in Beijing time. */
function local(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16);
}
