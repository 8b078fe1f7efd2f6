// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsKioskDesktopApp`, a complex type derived from `microsoft.graph.windowsKioskAppBase`.
    WindowsKioskDesktopApp "microsoft.graph.windowsKioskDesktopApp" "complex" : super::WindowsKioskAppBase;
    /// `appType`: windowsKioskAppType, not null
    app_type "appType" "r": mg::Open<super::WindowsKioskAppType>,
    /// `autoLaunch`: Boolean, not null
    auto_launch "autoLaunch" "r": bool,
    /// `desktopApplicationId`: String
    desktop_application_id "desktopApplicationId": String,
    /// `desktopApplicationLinkPath`: String
    desktop_application_link_path "desktopApplicationLinkPath": String,
    /// `name`: String
    name "name": String,
    /// `path`: String, not null
    path "path" "r": String,
    /// `startLayoutTileSize`: windowsAppStartLayoutTileSize, not null
    start_layout_tile_size "startLayoutTileSize" "r": mg::Open<super::WindowsAppStartLayoutTileSize>,
}

mg::derived_from! { WindowsKioskDesktopApp: super::WindowsKioskAppBase }
