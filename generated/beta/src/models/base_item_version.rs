// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.baseItemVersion`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/baseitemversion?view=graph-rest-beta
pub struct BaseItemVersion {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `publication`.
    pub publication: mg::Field<mg::Boxed<super::PublicationFacet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BaseItemVersion: "microsoft.graph.baseItemVersion", entity abstract, base super::Entity, family BaseItemVersionKind;
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    publication: "publication",
}

mg::derived_from! { BaseItemVersion: super::Entity }

/// The types derived from [`BaseItemVersion`].
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
