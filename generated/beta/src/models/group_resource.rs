// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupResource`, an open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/groupresource?view=graph-rest-beta>
    GroupResource "microsoft.graph.groupResource" "entity open" : super::DirectoryObject;
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { GroupResource: super::DirectoryObject, super::Entity }
