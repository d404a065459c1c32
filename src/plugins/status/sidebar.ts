import type {PluginOptions} from '@docusaurus/plugin-content-docs';

/** The status page is the writers': a customer's menu has no line for it. */
export const leaveOutStatus: PluginOptions['sidebarItemsGenerator'] = async (args) => {
  const items = await args.defaultSidebarItemsGenerator(args);
  return items.filter((item) => item.type !== 'doc' || item.id !== 'status');
};
