// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedEBookCategory`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedebookcategory?view=graph-rest-beta>
    ManagedEBookCategory "microsoft.graph.managedEBookCategory" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { ManagedEBookCategory: super::Entity }
