// @generated
use crate::mg;

/// Entity type [`microsoft.graph.documentSetVersion`][reference], derived from
/// [`ListItemVersion`](super::ListItemVersion).
///
/// Requests: [`DocumentSetVersionCollection`], for example
/// `graph.shares().id(id).list_item().document_set_versions()`.
///
/// Operations: `restore`, `restore_version`.
///
/// [`DocumentSetVersionCollection`]: crate::requests::document_set_version::DocumentSetVersionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/documentsetversion?view=graph-rest-beta
pub struct DocumentSetVersion {
    /// `comment`.
    pub comment: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `items`.
    pub items: mg::Field<Vec<super::DocumentSetVersionItem>>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `publication`.
    pub publication: mg::Field<mg::Boxed<super::PublicationFacet>>,
    /// `shouldCaptureMinorVersion`.
    pub should_capture_minor_version: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DocumentSetVersion: "microsoft.graph.documentSetVersion", entity, base super::ListItemVersion;
    comment: "comment",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    id: "id" key required,
    items: "items",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    publication: "publication",
    should_capture_minor_version: "shouldCaptureMinorVersion",
}

mg::derived_from! { DocumentSetVersion: super::ListItemVersion, super::BaseItemVersion, super::Entity }

impl DocumentSetVersion {
    /// `fields`: [`FieldValueSet`](super::FieldValueSet).
    pub const FIELDS: mg::Nav<DocumentSetVersion, super::FieldValueSet> = mg::Nav::new(
        "fields",
    );
}
