// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsKioskUWPApp`, derived from
/// [`WindowsKioskAppBase`](super::WindowsKioskAppBase).
pub struct WindowsKioskUwpApp {
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `appType`. Never null.
    pub app_type: mg::Field<mg::Open<super::WindowsKioskAppType>>,
    /// `appUserModelId`. Never null.
    pub app_user_model_id: mg::Field<String>,
    /// `autoLaunch`. Never null.
    pub auto_launch: mg::Field<bool>,
    /// `containedAppId`.
    pub contained_app_id: mg::Field<String>,
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
    WindowsKioskUwpApp: "microsoft.graph.windowsKioskUWPApp", complex, base super::WindowsKioskAppBase;
    app_id: "appId",
    app_type: "appType" required,
    app_user_model_id: "appUserModelId" required,
    auto_launch: "autoLaunch" required,
    contained_app_id: "containedAppId",
    name: "name",
    start_layout_tile_size: "startLayoutTileSize" required,
}

mg::derived_from! { WindowsKioskUwpApp: super::WindowsKioskAppBase }
