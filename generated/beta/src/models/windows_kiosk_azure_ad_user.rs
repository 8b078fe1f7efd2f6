// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsKioskAzureADUser`, derived from
/// [`WindowsKioskUser`](super::WindowsKioskUser).
pub struct WindowsKioskAzureAdUser {
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userPrincipalName`. Never null.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsKioskAzureAdUser: "microsoft.graph.windowsKioskAzureADUser", complex, base super::WindowsKioskUser;
    user_id: "userId",
    user_principal_name: "userPrincipalName" required,
}

mg::derived_from! { WindowsKioskAzureAdUser: super::WindowsKioskUser }
