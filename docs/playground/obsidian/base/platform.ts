export type Layout = 'desktop' | 'tablet' | 'phone';

/** Filled in once, before any plugin is loaded: in the app, too, a device never changes its kind. */
export const Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: 'app://playground/',
};

export function beDevice(layout: Layout): void {
  const mobile = layout !== 'desktop';
  Object.assign(Platform, {
    isDesktop: !mobile,
    isDesktopApp: !mobile,
    isLinux: !mobile,
    isMobile: mobile,
    isMobileApp: mobile,
    isAndroidApp: mobile,
    isPhone: layout === 'phone',
    isTablet: layout === 'tablet',
  });
  document.body.toggleClass(['is-mobile', 'is-android'], mobile);
  document.body.toggleClass('is-phone', layout === 'phone');
  document.body.toggleClass('is-tablet', layout === 'tablet');
  document.body.toggleClass('mod-linux', !mobile);
}
