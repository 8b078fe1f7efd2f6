// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsKioskAppConfiguration`, an abstract complex type.
    WindowsKioskAppConfiguration "microsoft.graph.windowsKioskAppConfiguration" "complex abstract" => WindowsKioskAppConfigurationKind;
}

/// The types derived from `microsoft.graph.windowsKioskAppConfiguration`.
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
