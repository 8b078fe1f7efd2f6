// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsKioskVisitor`, derived from
/// [`WindowsKioskUser`](super::WindowsKioskUser).
pub struct WindowsKioskVisitor {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsKioskVisitor: "microsoft.graph.windowsKioskVisitor", complex, base super::WindowsKioskUser;
}

mg::derived_from! { WindowsKioskVisitor: super::WindowsKioskUser }
