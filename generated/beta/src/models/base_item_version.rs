// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.baseItemVersion`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/baseitemversion?view=graph-rest-beta>
    BaseItemVersion "microsoft.graph.baseItemVersion" "entity abstract" : super::Entity => BaseItemVersionKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `publication`: publicationFacet
    publication "publication": mg::Boxed<super::PublicationFacet>,
}

mg::derived_from! { BaseItemVersion: super::Entity }

/// The types derived from `microsoft.graph.baseItemVersion`.
#[non_exhaustive]
pub enum BaseItemVersionKind {
    DocumentSetVersion(Box<super::DocumentSetVersion>),
    DriveItemVersion(Box<super::DriveItemVersion>),
    ListItemVersion(Box<super::ListItemVersion>),
    /// None of these, or a type that this version does not know.
    Other(Box<BaseItemVersion>),
}

mg::family! {
    BaseItemVersion => BaseItemVersionKind;
    DocumentSetVersion(super::DocumentSetVersion),
    DriveItemVersion(super::DriveItemVersion),
    ListItemVersion(super::ListItemVersion),
}
