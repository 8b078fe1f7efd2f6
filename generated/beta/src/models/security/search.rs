// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.security.search`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-search?view=graph-rest-beta
pub struct Search {
    /// `contentQuery`.
    pub content_query: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Search: "microsoft.graph.security.search", entity abstract, base crate::models::Entity, family SearchKind;
    content_query: "contentQuery",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
}

mg::derived_from! { Search: crate::models::Entity }

/// The types derived from [`Search`].
#[non_exhaustive]
pub enum SearchKind {
    EdiscoveryReviewSetQuery(Box<super::EdiscoveryReviewSetQuery>),
    EdiscoverySearch(Box<super::EdiscoverySearch>),
    /// None of these, or a type that this version does not know.
    Other(Box<Search>),
}

mg::family! {
    Search => SearchKind;
    EdiscoveryReviewSetQuery(super::EdiscoveryReviewSetQuery),
    EdiscoverySearch(super::EdiscoverySearch),
}
