import type {BlockContent, Heading, RootContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx';

import type {Flow, FlowStep} from '../../guides/flow';
import {scenesOf} from '../../guides/scenes';
import {readStepWords, type StepWords} from '../../guides/stepWords';
import {link, paragraph} from '../mdx/nodes';
import {addressIn, type Place} from './place';
import {tellScreen} from './screen/tellScreen';
import {words} from './words';

function tellHeading(title: string, at: number, {language}: Place): Heading {
  const value = words[language].step(at + 1, title);
  return {type: 'heading', depth: 3, children: [{type: 'text', value}]};
}

/** The screens of a step as a browser without pictures would show them. */
function tellScreens(step: FlowStep, {pays}: Flow, {language}: Place): BlockContent[] {
  const {screen, screenOf} = words[language];
  // A guide that takes either number leaves the choice to the reader.
  const paid = pays.length === 1 ? pays[0] : undefined;
  const scenes = scenesOf(step);
  return scenes.flatMap((scene, at): BlockContent[] => [
    paragraph(scenes.length > 1 ? screenOf(at + 1, scenes.length) : screen),
    {type: 'code', lang: 'text', value: tellScreen(scene, {language, pays: paid}).join('\n')},
  ]);
}

/** One step: its permanent address, what the writer says, and what the provider shows. */
function tellStep({id, title, nodes}: StepWords, at: number, flow: Flow, place: Place) {
  const step = flow.steps[at];
  const address = `${addressIn(place, place.entry)}#${id}`;
  return [
    tellHeading(title, at, place),
    paragraph(link(address, address)),
    ...nodes.slice(1),
    ...(step?.optional ? [paragraph(words[place.language].optional)] : []),
    ...(step ? tellScreens(step, flow, place) : []),
  ];
}

/** Writes the steps of a guide in place of `<Steps>`: words and flow, which belong together by their order. */
export function tellSteps(tag: MdxJsxFlowElement, flow: Flow, place: Place): RootContent[] {
  return readStepWords(tag).flatMap((step, at) => tellStep(step, at, flow, place));
}
