// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsKioskAzureADGroup`, a complex type derived from `microsoft.graph.windowsKioskUser`.
    WindowsKioskAzureAdGroup "microsoft.graph.windowsKioskAzureADGroup" "complex" : super::WindowsKioskUser;
    /// `displayName`: String
    display_name "displayName": String,
    /// `groupId`: String, not null
    group_id "groupId" "r": String,
}

mg::derived_from! { WindowsKioskAzureAdGroup: super::WindowsKioskUser }
