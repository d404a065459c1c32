import Pressable from './Pressable';
import type {PartProps} from './props';

/** A button of a provider's screen. */
export default function Button({label, ...props}: PartProps & {label: string}) {
  return <Pressable kind="button" label={label} {...props} />;
}
