/** The module `obsidian` as plugins see it in the playground. */
export { App } from './app';
export { Component } from './base/component';
export { Events } from './base/events';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './base/icons';
export { Keymap } from './base/keymap';
export { Platform } from './base/platform';
export { Scope } from './base/scope';
export { debounce, Tasks } from './base/timing';
export { ButtonComponent, ExtraButtonComponent } from './controls/button';
export { DropdownComponent, ToggleComponent } from './controls/choice';
export { ColorComponent } from './controls/color';
export { BaseComponent, ValueComponent } from './controls/component';
export { DisplayValueComponent } from './controls/display-value';
export { ProgressBarComponent, SliderComponent } from './controls/measure';
export { SecretComponent } from './controls/secret';
export {
  AbstractTextComponent,
  MomentFormatComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
} from './controls/text';
export { Editor } from './editor/editor';
export {
  editorEditorField,
  editorInfoField,
  editorLivePreviewField,
  editorInfoField as editorViewField,
  livePreviewState,
} from './editor/fields';
export { MarkdownEditView } from './editor/markdown-edit-view';
export { MarkdownView } from './editor/markdown-view';
export { EditableFileView, TextFileView } from './editor/text-file-view';
export { apiVersion, getLanguage, parsePropertyId, request, requireApiVersion } from './environment';
export { MarkdownPreviewView } from './markdown/preview-view';
export { MarkdownRenderChild, MarkdownRenderer } from './markdown/renderer';
export { MarkdownPreviewRenderer } from './markdown/preview-renderer';
export { frontMatterOf as getFrontMatterInfo } from './metadata/front-matter';
export { MetadataCache } from './metadata/metadata-cache';
export {
  getAllTags,
  iterateCacheRefs,
  iterateRefs,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
} from './metadata/properties';
export { resolveSubpath } from './metadata/subpath';
export { requestUrl } from './network';
export { ConfirmationButton, ConfirmationModal } from './overlays/confirmation-modal';
export { HoverPopover } from './overlays/hover-popover';
export { Menu } from './overlays/menu';
export { MenuItem, MenuSeparator } from './overlays/menu-item';
export { Modal } from './overlays/modal';
export { Notice } from './overlays/notice';
export { AbstractInputSuggest, PopoverSuggest } from './overlays/popover-suggest';
export { FuzzySuggestModal, SuggestModal } from './overlays/suggest-modal';
export { displayTooltip, setTooltip } from './overlays/tooltip';
export { Plugin } from './plugins/plugin';
export { SecretStorage } from './plugins/secret-storage';
export { Setting } from './settings/setting';
export { SettingGroup } from './settings/setting-group';
export { SettingPage } from './settings/setting-page';
export { PluginSettingTab, SettingTab } from './settings/setting-tab';
export {
  arrayBufferToBase64,
  arrayBufferToHex,
  base64ToArrayBuffer,
  getBlobArrayBuffer,
  hexToArrayBuffer,
} from './text/buffers';
export { prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults, sortSearchResults } from './text/fuzzy';
export { getLinkpath, parseLinktext, stripHeading, stripHeadingForLink } from './text/links';
export { moment } from './text/moment';
export { normalizePath } from './text/paths';
export { parseYaml, stringifyYaml } from './text/yaml';
export { FileManager } from './vault/file-manager';
export { TAbstractFile, TFile, TFolder } from './vault/files';
export { Vault } from './vault/vault';
export { FileView } from './workspace/file-view';
export { WorkspaceItem, WorkspaceParent, WorkspaceSplit, WorkspaceTabs } from './workspace/items';
export { WorkspaceLeaf } from './workspace/leaf';
export { WorkspaceWindow } from './workspace/popout';
export {
  WorkspaceContainer,
  WorkspaceFloating,
  WorkspaceMobileDrawer,
  WorkspaceRibbon,
  WorkspaceRoot,
  WorkspaceSidedock,
} from './workspace/roots';
export { ItemView, View } from './workspace/view';
export { Workspace } from './workspace/workspace';
