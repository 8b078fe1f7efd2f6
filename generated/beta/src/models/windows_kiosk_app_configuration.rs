// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.windowsKioskAppConfiguration`.
pub struct WindowsKioskAppConfiguration {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsKioskAppConfiguration: "microsoft.graph.windowsKioskAppConfiguration", complex abstract, family WindowsKioskAppConfigurationKind;
}

/// The types derived from [`WindowsKioskAppConfiguration`].
#[non_exhaustive]
pub enum WindowsKioskAppConfigurationKind {
    WindowsKioskMultipleApps(Box<super::WindowsKioskMultipleApps>),
    WindowsKioskSingleUwpApp(Box<super::WindowsKioskSingleUwpApp>),
    WindowsKioskSingleWin32App(Box<super::WindowsKioskSingleWin32App>),
    /// None of these, or a type that this version does not know.
    Other(Box<WindowsKioskAppConfiguration>),
}

mg::family! {
    WindowsKioskAppConfiguration => WindowsKioskAppConfigurationKind;
    WindowsKioskMultipleApps(super::WindowsKioskMultipleApps),
    WindowsKioskSingleUwpApp(super::WindowsKioskSingleUwpApp),
    WindowsKioskSingleWin32App(super::WindowsKioskSingleWin32App),
}
