// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.governanceSubject`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/governancesubject?view=graph-rest-beta>
    GovernanceSubject "microsoft.graph.governanceSubject" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `email`: String
    email "email": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `principalName`: String
    principal_name "principalName": String,
    /// `type`: String
    type_ "type": String,
}

mg::derived_from! { GovernanceSubject: super::Entity }
