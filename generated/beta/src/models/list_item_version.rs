// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.listItemVersion`, an entity type derived from `microsoft.graph.baseItemVersion`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/listitemversion?view=graph-rest-beta>
    ListItemVersion "microsoft.graph.listItemVersion" "entity" : super::BaseItemVersion => ListItemVersionKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `publication`: publicationFacet
    publication "publication": mg::Boxed<super::PublicationFacet>,
}

mg::derived_from! { ListItemVersion: super::BaseItemVersion, super::Entity }

impl ListItemVersion {
    /// `fields`: `fieldValueSet`, contained
    pub const FIELDS: mg::Nav<ListItemVersion, super::FieldValueSet> = mg::Nav::new(
        "fields",
    );
}

/// The types derived from `microsoft.graph.listItemVersion`.
#[non_exhaustive]
pub enum ListItemVersionKind {
    DocumentSetVersion(Box<super::DocumentSetVersion>),
    /// None of these, or a type that this version does not know.
    Other(Box<ListItemVersion>),
}

mg::family! {
    ListItemVersion => ListItemVersionKind;
    DocumentSetVersion(super::DocumentSetVersion),
}
