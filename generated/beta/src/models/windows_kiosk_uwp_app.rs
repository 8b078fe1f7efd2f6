// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsKioskUWPApp`, a complex type derived from `microsoft.graph.windowsKioskAppBase`.
    WindowsKioskUwpApp "microsoft.graph.windowsKioskUWPApp" "complex" : super::WindowsKioskAppBase;
    /// `appId`: String
    app_id "appId": String,
    /// `appType`: windowsKioskAppType, not null
    app_type "appType" "r": mg::Open<super::WindowsKioskAppType>,
    /// `appUserModelId`: String, not null
    app_user_model_id "appUserModelId" "r": String,
    /// `autoLaunch`: Boolean, not null
    auto_launch "autoLaunch" "r": bool,
    /// `containedAppId`: String
    contained_app_id "containedAppId": String,
    /// `name`: String
    name "name": String,
    /// `startLayoutTileSize`: windowsAppStartLayoutTileSize, not null
    start_layout_tile_size "startLayoutTileSize" "r": mg::Open<super::WindowsAppStartLayoutTileSize>,
}

mg::derived_from! { WindowsKioskUwpApp: super::WindowsKioskAppBase }
