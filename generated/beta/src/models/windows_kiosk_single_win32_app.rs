// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsKioskSingleWin32App`, derived from
/// [`WindowsKioskAppConfiguration`](super::WindowsKioskAppConfiguration).
pub struct WindowsKioskSingleWin32App {
    /// `win32App`. Never null.
    pub win32_app: mg::Field<mg::Boxed<super::WindowsKioskWin32App>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsKioskSingleWin32App: "microsoft.graph.windowsKioskSingleWin32App", complex, base super::WindowsKioskAppConfiguration;
    win32_app: "win32App" required,
}

mg::derived_from! { WindowsKioskSingleWin32App: super::WindowsKioskAppConfiguration }
