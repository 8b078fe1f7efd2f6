// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsKioskAzureADGroup`, derived from
/// [`WindowsKioskUser`](super::WindowsKioskUser).
pub struct WindowsKioskAzureAdGroup {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `groupId`. Never null.
    pub group_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsKioskAzureAdGroup: "microsoft.graph.windowsKioskAzureADGroup", complex, base super::WindowsKioskUser;
    display_name: "displayName",
    group_id: "groupId" required,
}

mg::derived_from! { WindowsKioskAzureAdGroup: super::WindowsKioskUser }
