// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.note`, an entity type derived from `microsoft.graph.outlookItem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/note?view=graph-rest-beta>
    Note "microsoft.graph.note" "entity" : super::OutlookItem;
    /// `body`: itemBody
    body "body": mg::Boxed<super::ItemBody>,
    /// `bodyPreview`: String, computed
    body_preview "bodyPreview" "c": String,
    /// `categories`: Collection(String)
    categories "categories": Vec<String>,
    /// `changeKey`: String
    change_key "changeKey": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `hasAttachments`: Boolean, computed
    has_attachments "hasAttachments" "c": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDeleted`: Boolean, computed
    is_deleted "isDeleted" "c": bool,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `subject`: String
    subject "subject": String,
}

mg::derived_from! { Note: super::OutlookItem, super::Entity }

impl Note {
    /// `attachments`: many `attachment`, contained
    pub const ATTACHMENTS: mg::Nav<Note, Vec<super::Attachment>> = mg::Nav::new(
        "attachments",
    );
    /// `extensions`: many `extension`, contained
    pub const EXTENSIONS: mg::Nav<Note, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `multiValueExtendedProperties`: many `multiValueLegacyExtendedProperty`, contained
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        Note,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties`: many `singleValueLegacyExtendedProperty`, contained
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        Note,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}
