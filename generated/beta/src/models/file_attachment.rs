// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fileAttachment`, an entity type derived from `microsoft.graph.attachment`, with a media stream.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/fileattachment?view=graph-rest-beta>
    FileAttachment "microsoft.graph.fileAttachment" "entity stream" : super::Attachment;
    /// `contentBytes`: Binary
    content_bytes "contentBytes": mg::Binary,
    /// `contentId`: String
    content_id "contentId": String,
    /// `contentLocation`: String
    content_location "contentLocation": String,
    /// `contentType`: String
    content_type "contentType": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isInline`: Boolean, not null
    is_inline "isInline" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `name`: String
    name "name": String,
    /// `size`: Int32, not null
    size "size" "r": i32,
}

mg::derived_from! { FileAttachment: super::Attachment, super::Entity }
