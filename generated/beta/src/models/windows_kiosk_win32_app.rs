// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsKioskWin32App`, derived from
/// [`WindowsKioskAppBase`](super::WindowsKioskAppBase).
pub struct WindowsKioskWin32App {
    /// `appType`. Never null.
    pub app_type: mg::Field<mg::Open<super::WindowsKioskAppType>>,
    /// `autoLaunch`. Never null.
    pub auto_launch: mg::Field<bool>,
    /// `classicAppPath`. Never null.
    pub classic_app_path: mg::Field<String>,
    /// `edgeKiosk`.
    pub edge_kiosk: mg::Field<String>,
    /// `edgeKioskIdleTimeoutMinutes`.
    pub edge_kiosk_idle_timeout_minutes: mg::Field<i32>,
    /// `edgeKioskType`. Never null.
    pub edge_kiosk_type: mg::Field<mg::Open<super::WindowsEdgeKioskType>>,
    /// `edgeNoFirstRun`. Never null.
    pub edge_no_first_run: mg::Field<bool>,
    /// `name`.
    pub name: mg::Field<String>,
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
    WindowsKioskWin32App: "microsoft.graph.windowsKioskWin32App", complex, base super::WindowsKioskAppBase;
    app_type: "appType" required,
    auto_launch: "autoLaunch" required,
    classic_app_path: "classicAppPath" required,
    edge_kiosk: "edgeKiosk",
    edge_kiosk_idle_timeout_minutes: "edgeKioskIdleTimeoutMinutes",
    edge_kiosk_type: "edgeKioskType" required,
    edge_no_first_run: "edgeNoFirstRun" required,
    name: "name",
    start_layout_tile_size: "startLayoutTileSize" required,
}

mg::derived_from! { WindowsKioskWin32App: super::WindowsKioskAppBase }
