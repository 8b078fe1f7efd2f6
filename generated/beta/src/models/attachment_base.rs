// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.attachmentBase`, an abstract entity type derived from `microsoft.graph.entity`, with a media stream.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/attachmentbase?view=graph-rest-beta>
    AttachmentBase "microsoft.graph.attachmentBase" "entity abstract stream" : super::Entity => AttachmentBaseKind;
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

mg::derived_from! { AttachmentBase: super::Entity }

/// The types derived from `microsoft.graph.attachmentBase`.
#[non_exhaustive]
pub enum AttachmentBaseKind {
    TaskFileAttachment(Box<super::TaskFileAttachment>),
    /// None of these, or a type that this version does not know.
    Other(Box<AttachmentBase>),
}

mg::family! {
    AttachmentBase => AttachmentBaseKind;
    TaskFileAttachment(super::TaskFileAttachment),
}
