// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsKioskAzureADUser`, a complex type derived from `microsoft.graph.windowsKioskUser`.
    WindowsKioskAzureAdUser "microsoft.graph.windowsKioskAzureADUser" "complex" : super::WindowsKioskUser;
    /// `userId`: String
    user_id "userId": String,
    /// `userPrincipalName`: String, not null
    user_principal_name "userPrincipalName" "r": String,
}

mg::derived_from! { WindowsKioskAzureAdUser: super::WindowsKioskUser }
