// @generated
use crate::mg;

/// Entity type [`microsoft.graph.listItemVersion`][reference], derived from
/// [`BaseItemVersion`](super::BaseItemVersion).
///
/// Requests:
/// [`ListItemVersionCollection`](crate::requests::list_item_version::ListItemVersionCollection),
/// for example `graph.shares().id(id).list_item().versions()`.
///
/// Operations: `restore_version`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/listitemversion?view=graph-rest-beta
pub struct ListItemVersion {
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
    ListItemVersion: "microsoft.graph.listItemVersion", entity, base super::BaseItemVersion, family ListItemVersionKind;
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    publication: "publication",
}

mg::derived_from! { ListItemVersion: super::BaseItemVersion, super::Entity }

impl ListItemVersion {
    /// `fields`: [`FieldValueSet`](super::FieldValueSet).
    pub const FIELDS: mg::Nav<ListItemVersion, super::FieldValueSet> = mg::Nav::new(
        "fields",
    );
}

/// The types derived from [`ListItemVersion`].
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
