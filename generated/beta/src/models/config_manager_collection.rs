// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.configManagerCollection`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/configmanagercollection?view=graph-rest-beta>
    ConfigManagerCollection "microsoft.graph.configManagerCollection" "entity" : super::Entity;
    /// `collectionIdentifier`: String
    collection_identifier "collectionIdentifier": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `hierarchyIdentifier`: String
    hierarchy_identifier "hierarchyIdentifier": String,
    /// `hierarchyName`: String
    hierarchy_name "hierarchyName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { ConfigManagerCollection: super::Entity }
