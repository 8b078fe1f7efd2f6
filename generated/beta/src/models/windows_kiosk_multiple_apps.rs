// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsKioskMultipleApps`, derived from
/// [`WindowsKioskAppConfiguration`](super::WindowsKioskAppConfiguration).
pub struct WindowsKioskMultipleApps {
    /// `allowAccessToDownloadsFolder`. Never null.
    pub allow_access_to_downloads_folder: mg::Field<bool>,
    /// `apps`.
    pub apps: mg::Field<Vec<super::WindowsKioskAppBase>>,
    /// `disallowDesktopApps`. Never null.
    pub disallow_desktop_apps: mg::Field<bool>,
    /// `showTaskBar`. Never null.
    pub show_task_bar: mg::Field<bool>,
    /// `startMenuLayoutXml`.
    pub start_menu_layout_xml: mg::Field<mg::Binary>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsKioskMultipleApps: "microsoft.graph.windowsKioskMultipleApps", complex, base super::WindowsKioskAppConfiguration;
    allow_access_to_downloads_folder: "allowAccessToDownloadsFolder" required,
    apps: "apps" required,
    disallow_desktop_apps: "disallowDesktopApps" required,
    show_task_bar: "showTaskBar" required,
    start_menu_layout_xml: "startMenuLayoutXml",
}

mg::derived_from! { WindowsKioskMultipleApps: super::WindowsKioskAppConfiguration }
