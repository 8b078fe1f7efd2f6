// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkTagIdentity`, an open complex type derived from `microsoft.graph.identity`.
    TeamworkTagIdentity "microsoft.graph.teamworkTagIdentity" "complex open" : super::Identity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
}

mg::derived_from! { TeamworkTagIdentity: super::Identity }
