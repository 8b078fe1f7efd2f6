// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkApplicationIdentity`, an open complex type derived from `microsoft.graph.identity`.
    TeamworkApplicationIdentity "microsoft.graph.teamworkApplicationIdentity" "complex open" : super::Identity;
    /// `applicationIdentityType`: teamworkApplicationIdentityType
    application_identity_type "applicationIdentityType": mg::Open<super::TeamworkApplicationIdentityType>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
}

mg::derived_from! { TeamworkApplicationIdentity: super::Identity }
