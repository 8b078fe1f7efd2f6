// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationCategory`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/educationcategory?view=graph-rest-beta>
    EducationCategory "microsoft.graph.educationCategory" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { EducationCategory: super::Entity }
