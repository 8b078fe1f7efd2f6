// @generated
use crate::mg;

/// Entity type [`microsoft.graph.note`][reference], derived from
/// [`OutlookItem`](super::OutlookItem).
///
/// Requests: [`NoteCollection`](crate::requests::note::NoteCollection).
///
/// Operations: `delta`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/note?view=graph-rest-beta
pub struct Note {
    /// `body`.
    pub body: mg::Field<mg::Boxed<super::ItemBody>>,
    /// `bodyPreview`. Read-only: the service computes it.
    pub body_preview: mg::Field<String>,
    /// `categories`.
    pub categories: mg::Field<Vec<String>>,
    /// `changeKey`.
    pub change_key: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `hasAttachments`. Read-only: the service computes it.
    pub has_attachments: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDeleted`. Read-only: the service computes it.
    pub is_deleted: mg::Field<bool>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Note: "microsoft.graph.note", entity, base super::OutlookItem;
    body: "body",
    body_preview: "bodyPreview" computed,
    categories: "categories",
    change_key: "changeKey",
    created_date_time: "createdDateTime",
    has_attachments: "hasAttachments" computed,
    id: "id" key required,
    is_deleted: "isDeleted" computed,
    last_modified_date_time: "lastModifiedDateTime",
    subject: "subject",
}

mg::derived_from! { Note: super::OutlookItem, super::Entity }

impl Note {
    /// `attachments`: many [`Attachment`](super::Attachment).
    pub const ATTACHMENTS: mg::Nav<Note, Vec<super::Attachment>> = mg::Nav::new(
        "attachments",
    );
    /// `extensions`: many [`Extension`](super::Extension).
    pub const EXTENSIONS: mg::Nav<Note, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `multiValueExtendedProperties`: many
    /// [`MultiValueLegacyExtendedProperty`](super::MultiValueLegacyExtendedProperty).
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        Note,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties`: many
    /// [`SingleValueLegacyExtendedProperty`](super::SingleValueLegacyExtendedProperty).
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        Note,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}
