// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.referenceAttachment`, an entity type derived from `microsoft.graph.attachment`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/referenceattachment?view=graph-rest-beta>
    ReferenceAttachment "microsoft.graph.referenceAttachment" "entity" : super::Attachment;
    /// `contentType`: String
    content_type "contentType": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isFolder`: Boolean
    is_folder "isFolder": bool,
    /// `isInline`: Boolean, not null
    is_inline "isInline" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `name`: String
    name "name": String,
    /// `permission`: referenceAttachmentPermission
    permission "permission": mg::Open<super::ReferenceAttachmentPermission>,
    /// `previewUrl`: String
    preview_url "previewUrl": String,
    /// `providerType`: referenceAttachmentProvider
    provider_type "providerType": mg::Open<super::ReferenceAttachmentProvider>,
    /// `size`: Int32, not null
    size "size" "r": i32,
    /// `sourceUrl`: String
    source_url "sourceUrl": String,
    /// `thumbnailUrl`: String
    thumbnail_url "thumbnailUrl": String,
}

mg::derived_from! { ReferenceAttachment: super::Attachment, super::Entity }
