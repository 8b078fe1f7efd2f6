// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsKioskSingleWin32App`, a complex type derived from `microsoft.graph.windowsKioskAppConfiguration`.
    WindowsKioskSingleWin32App "microsoft.graph.windowsKioskSingleWin32App" "complex" : super::WindowsKioskAppConfiguration;
    /// `win32App`: windowsKioskWin32App, not null
    win32_app "win32App" "r": mg::Boxed<super::WindowsKioskWin32App>,
}

mg::derived_from! { WindowsKioskSingleWin32App: super::WindowsKioskAppConfiguration }
