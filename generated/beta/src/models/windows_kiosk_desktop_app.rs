// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsKioskDesktopApp`, derived from
/// [`WindowsKioskAppBase`](super::WindowsKioskAppBase).
pub struct WindowsKioskDesktopApp {
    /// `appType`. Never null.
    pub app_type: mg::Field<mg::Open<super::WindowsKioskAppType>>,
    /// `autoLaunch`. Never null.
    pub auto_launch: mg::Field<bool>,
    /// `desktopApplicationId`.
    pub desktop_application_id: mg::Field<String>,
    /// `desktopApplicationLinkPath`.
    pub desktop_application_link_path: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `path`. Never null.
    pub path: mg::Field<String>,
    /// `startLayoutTileSize`. Never null.
    pub start_layout_tile_size: mg::Field<
        mg::Open<super::WindowsAppStartLayoutTileSize>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsKioskDesktopApp: "microsoft.graph.windowsKioskDesktopApp", complex, base super::WindowsKioskAppBase;
    app_type: "appType" required,
    auto_launch: "autoLaunch" required,
    desktop_application_id: "desktopApplicationId",
    desktop_application_link_path: "desktopApplicationLinkPath",
    name: "name",
    path: "path" required,
    start_layout_tile_size: "startLayoutTileSize" required,
}

mg::derived_from! { WindowsKioskDesktopApp: super::WindowsKioskAppBase }
