// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsKioskAppBase`, an abstract complex type.
    WindowsKioskAppBase "microsoft.graph.windowsKioskAppBase" "complex abstract" => WindowsKioskAppBaseKind;
    /// `appType`: windowsKioskAppType, not null
    app_type "appType" "r": mg::Open<super::WindowsKioskAppType>,
    /// `autoLaunch`: Boolean, not null
    auto_launch "autoLaunch" "r": bool,
    /// `name`: String
    name "name": String,
    /// `startLayoutTileSize`: windowsAppStartLayoutTileSize, not null
    start_layout_tile_size "startLayoutTileSize" "r": mg::Open<super::WindowsAppStartLayoutTileSize>,
}

/// The types derived from `microsoft.graph.windowsKioskAppBase`.
#[non_exhaustive]
pub enum WindowsKioskAppBaseKind {
    WindowsKioskDesktopApp(Box<super::WindowsKioskDesktopApp>),
    WindowsKioskUwpApp(Box<super::WindowsKioskUwpApp>),
    WindowsKioskWin32App(Box<super::WindowsKioskWin32App>),
    /// None of these, or a type that this version does not know.
    Other(Box<WindowsKioskAppBase>),
}

mg::family! {
    WindowsKioskAppBase => WindowsKioskAppBaseKind;
    WindowsKioskDesktopApp(super::WindowsKioskDesktopApp),
    WindowsKioskUwpApp(super::WindowsKioskUwpApp),
    WindowsKioskWin32App(super::WindowsKioskWin32App),
}
