// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsKioskLocalGroup`, derived from
/// [`WindowsKioskUser`](super::WindowsKioskUser).
pub struct WindowsKioskLocalGroup {
    /// `groupName`. Never null.
    pub group_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsKioskLocalGroup: "microsoft.graph.windowsKioskLocalGroup", complex, base super::WindowsKioskUser;
    group_name: "groupName" required,
}

mg::derived_from! { WindowsKioskLocalGroup: super::WindowsKioskUser }
