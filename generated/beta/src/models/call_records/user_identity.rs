// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.userIdentity`, an open complex type derived from `microsoft.graph.identity`.
    UserIdentity "microsoft.graph.callRecords.userIdentity" "complex open" : crate::models::Identity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { UserIdentity: crate::models::Identity }
