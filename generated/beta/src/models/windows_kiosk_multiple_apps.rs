// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsKioskMultipleApps`, a complex type derived from `microsoft.graph.windowsKioskAppConfiguration`.
    WindowsKioskMultipleApps "microsoft.graph.windowsKioskMultipleApps" "complex" : super::WindowsKioskAppConfiguration;
    /// `allowAccessToDownloadsFolder`: Boolean, not null
    allow_access_to_downloads_folder "allowAccessToDownloadsFolder" "r": bool,
    /// `apps`: Collection(windowsKioskAppBase), items not null
    apps "apps" "r": Vec<super::WindowsKioskAppBase>,
    /// `disallowDesktopApps`: Boolean, not null
    disallow_desktop_apps "disallowDesktopApps" "r": bool,
    /// `showTaskBar`: Boolean, not null
    show_task_bar "showTaskBar" "r": bool,
    /// `startMenuLayoutXml`: Binary
    start_menu_layout_xml "startMenuLayoutXml": mg::Binary,
}

mg::derived_from! { WindowsKioskMultipleApps: super::WindowsKioskAppConfiguration }
