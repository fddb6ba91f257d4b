type Props = {
  label: string;
  isOn: boolean;
  change(on: boolean): Promise<void>;
  /** The id of the words that say who has set it. */
  lockedBy?: string | undefined;
};

/** A native checkbox: it keeps the stored state, so a change that could not be saved springs back. */
export function Switch({ label, isOn, change, lockedBy }: Props) {
  const onChange = async ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    await change(currentTarget.checked);
    currentTarget.checked = isOn;
  };
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        disabled={lockedBy !== undefined}
        aria-describedby={lockedBy}
        onChange={onChange}
      />
      <span>
        <bdi>{label}</bdi>
      </span>
    </label>
  );
}
