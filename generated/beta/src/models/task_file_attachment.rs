// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.taskFileAttachment`, an entity type derived from `microsoft.graph.attachmentBase`, with a media stream.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/taskfileattachment?view=graph-rest-beta>
    TaskFileAttachment "microsoft.graph.taskFileAttachment" "entity stream" : super::AttachmentBase;
    /// `contentBytes`: Binary, not null
    content_bytes "contentBytes" "r": mg::Binary,
    /// `contentType`: String
    content_type "contentType": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `name`: String
    name "name": String,
    /// `size`: Int32, not null
    size "size" "r": i32,
}

mg::derived_from! { TaskFileAttachment: super::AttachmentBase, super::Entity }
