// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.attachment`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/attachment?view=graph-rest-beta>
    Attachment "microsoft.graph.attachment" "entity abstract" : super::Entity => AttachmentKind;
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

mg::derived_from! { Attachment: super::Entity }

/// The types derived from `microsoft.graph.attachment`.
#[non_exhaustive]
pub enum AttachmentKind {
    FileAttachment(Box<super::FileAttachment>),
    ItemAttachment(Box<super::ItemAttachment>),
    ReferenceAttachment(Box<super::ReferenceAttachment>),
    /// None of these, or a type that this version does not know.
    Other(Box<Attachment>),
}

mg::family! {
    Attachment => AttachmentKind;
    FileAttachment(super::FileAttachment),
    ItemAttachment(super::ItemAttachment),
    ReferenceAttachment(super::ReferenceAttachment),
}
