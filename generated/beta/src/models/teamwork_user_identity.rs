// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkUserIdentity`, an open complex type derived from `microsoft.graph.identity`.
    TeamworkUserIdentity "microsoft.graph.teamworkUserIdentity" "complex open" : super::Identity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
    /// `userIdentityType`: teamworkUserIdentityType
    user_identity_type "userIdentityType": mg::Open<super::TeamworkUserIdentityType>,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { TeamworkUserIdentity: super::Identity }
