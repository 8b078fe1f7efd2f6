// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.documentSetVersion`, an entity type derived from `microsoft.graph.listItemVersion`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/documentsetversion?view=graph-rest-beta>
    DocumentSetVersion "microsoft.graph.documentSetVersion" "entity" : super::ListItemVersion;
    /// `comment`: String
    comment "comment": String,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `items`: Collection(documentSetVersionItem)
    items "items": Vec<super::DocumentSetVersionItem>,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `publication`: publicationFacet
    publication "publication": mg::Boxed<super::PublicationFacet>,
    /// `shouldCaptureMinorVersion`: Boolean
    should_capture_minor_version "shouldCaptureMinorVersion": bool,
}

mg::derived_from! { DocumentSetVersion: super::ListItemVersion, super::BaseItemVersion, super::Entity }

impl DocumentSetVersion {
    /// `fields`: `fieldValueSet`, contained
    pub const FIELDS: mg::Nav<DocumentSetVersion, super::FieldValueSet> = mg::Nav::new(
        "fields",
    );
}
