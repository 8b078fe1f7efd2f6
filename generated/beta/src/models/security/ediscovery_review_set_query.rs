// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.ediscoveryReviewSetQuery`][reference], derived from
/// [`Search`](super::Search).
///
/// Requests: [`EdiscoveryReviewSetQueryCollection`], for example
/// `graph.security().cases().ediscovery_cases().id(id).review_sets().id(id).queries()`.
///
/// Operations: `apply_tags`, `export`, `run`.
///
/// [`EdiscoveryReviewSetQueryCollection`]: crate::requests::security::ediscovery_review_set_query::EdiscoveryReviewSetQueryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-ediscoveryreviewsetquery?view=graph-rest-beta
pub struct EdiscoveryReviewSetQuery {
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
    EdiscoveryReviewSetQuery: "microsoft.graph.security.ediscoveryReviewSetQuery", entity, base super::Search;
    content_query: "contentQuery",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
}

mg::derived_from! { EdiscoveryReviewSetQuery: super::Search, crate::models::Entity }
