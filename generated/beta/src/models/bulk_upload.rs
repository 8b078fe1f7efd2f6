// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bulkUpload`, an entity type derived from `microsoft.graph.entity`, with a media stream.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/bulkupload?view=graph-rest-beta>
    BulkUpload "microsoft.graph.bulkUpload" "entity stream" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { BulkUpload: super::Entity }
