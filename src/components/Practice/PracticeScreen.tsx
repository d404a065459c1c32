import PhoneScreen from './PhoneScreen';
import type {SceneProps} from './sceneProps';
import TouchScreen from './TouchScreen';

const isPhone = ({screen, do: action}: SceneProps['scene']) =>
  action !== undefined && (screen.kind === 'dialler' || screen.kind === 'ussd');

/** The screen of a practice run's scene, as something that can be used. */
export default function PracticeScreen(props: SceneProps) {
  return isPhone(props.scene) ? <PhoneScreen {...props} /> : <TouchScreen {...props} />;
}
