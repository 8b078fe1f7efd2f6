// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsKioskActiveDirectoryGroup`, derived from
/// [`WindowsKioskUser`](super::WindowsKioskUser).
pub struct WindowsKioskActiveDirectoryGroup {
    /// `groupName`. Never null.
    pub group_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsKioskActiveDirectoryGroup: "microsoft.graph.windowsKioskActiveDirectoryGroup", complex, base super::WindowsKioskUser;
    group_name: "groupName" required,
}

mg::derived_from! { WindowsKioskActiveDirectoryGroup: super::WindowsKioskUser }
