// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsKioskWin32App`, a complex type derived from `microsoft.graph.windowsKioskAppBase`.
    WindowsKioskWin32App "microsoft.graph.windowsKioskWin32App" "complex" : super::WindowsKioskAppBase;
    /// `appType`: windowsKioskAppType, not null
    app_type "appType" "r": mg::Open<super::WindowsKioskAppType>,
    /// `autoLaunch`: Boolean, not null
    auto_launch "autoLaunch" "r": bool,
    /// `classicAppPath`: String, not null
    classic_app_path "classicAppPath" "r": String,
    /// `edgeKiosk`: String
    edge_kiosk "edgeKiosk": String,
    /// `edgeKioskIdleTimeoutMinutes`: Int32
    edge_kiosk_idle_timeout_minutes "edgeKioskIdleTimeoutMinutes": i32,
    /// `edgeKioskType`: windowsEdgeKioskType, not null
    edge_kiosk_type "edgeKioskType" "r": mg::Open<super::WindowsEdgeKioskType>,
    /// `edgeNoFirstRun`: Boolean, not null
    edge_no_first_run "edgeNoFirstRun" "r": bool,
    /// `name`: String
    name "name": String,
    /// `startLayoutTileSize`: windowsAppStartLayoutTileSize, not null
    start_layout_tile_size "startLayoutTileSize" "r": mg::Open<super::WindowsAppStartLayoutTileSize>,
}

mg::derived_from! { WindowsKioskWin32App: super::WindowsKioskAppBase }
