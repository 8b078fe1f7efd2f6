// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationContextClassReference`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authenticationcontextclassreference?view=graph-rest-beta>
    AuthenticationContextClassReference "microsoft.graph.authenticationContextClassReference" "entity" : super::Entity;
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isAvailable`: Boolean
    is_available "isAvailable": bool,
}

mg::derived_from! { AuthenticationContextClassReference: super::Entity }
