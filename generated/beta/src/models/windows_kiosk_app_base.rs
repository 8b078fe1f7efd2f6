// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.windowsKioskAppBase`.
pub struct WindowsKioskAppBase {
    /// `appType`. Never null.
    pub app_type: mg::Field<mg::Open<super::WindowsKioskAppType>>,
    /// `autoLaunch`. Never null.
    pub auto_launch: mg::Field<bool>,
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
    WindowsKioskAppBase: "microsoft.graph.windowsKioskAppBase", complex abstract, family WindowsKioskAppBaseKind;
    app_type: "appType" required,
    auto_launch: "autoLaunch" required,
    name: "name",
    start_layout_tile_size: "startLayoutTileSize" required,
}

/// The types derived from [`WindowsKioskAppBase`].
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
