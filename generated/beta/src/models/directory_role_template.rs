// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.directoryRoleTemplate`, an open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/directoryroletemplate?view=graph-rest-beta>
    DirectoryRoleTemplate "microsoft.graph.directoryRoleTemplate" "entity open" : super::DirectoryObject;
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { DirectoryRoleTemplate: super::DirectoryObject, super::Entity }
