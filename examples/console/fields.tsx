/** One of a few values of the API, in the reader's words. */
export function Choice<Value extends string>({
  label,
  options,
  value,
  choose,
  word,
}: {
  readonly label: string;
  readonly options: readonly Value[];
  readonly value: Value;
  readonly choose: (value: Value) => void;
  readonly word: (value: string) => string;
}) {
  return (
    <label class="field">
      {label}
      <select value={value} onChange={({ currentTarget }) => choose(options[currentTarget.selectedIndex] ?? value)}>
        {options.map((one) => (
          <option key={one} value={one}>
            {word(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Somebody's words on one line. */
export function Words({
  label,
  value,
  write,
  most = 500,
}: {
  readonly label: string;
  readonly value: string;
  readonly write: (value: string) => void;
  readonly most?: number;
}) {
  return (
    <label class="field">
      {label}
      <input required maxLength={most} value={value} onInput={({ currentTarget }) => write(currentTarget.value)} />
    </label>
  );
}
