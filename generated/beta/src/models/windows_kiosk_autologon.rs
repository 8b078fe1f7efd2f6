// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsKioskAutologon`, derived from
/// [`WindowsKioskUser`](super::WindowsKioskUser).
pub struct WindowsKioskAutologon {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsKioskAutologon: "microsoft.graph.windowsKioskAutologon", complex, base super::WindowsKioskUser;
}

mg::derived_from! { WindowsKioskAutologon: super::WindowsKioskUser }
