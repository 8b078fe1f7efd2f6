// @generated
use crate::mg;

/// Entity type [`microsoft.graph.ediscovery.reviewSetQuery`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ReviewSetQueryCollection`], for example
/// `graph.compliance().ediscovery().cases().id(id).review_sets().id(id).queries()`.
///
/// Operations: `apply_tags`.
///
/// [`ReviewSetQueryCollection`]: crate::requests::ediscovery::review_set_query::ReviewSetQueryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/ediscovery-reviewsetquery?view=graph-rest-beta
pub struct ReviewSetQuery {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `query`.
    pub query: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ReviewSetQuery: "microsoft.graph.ediscovery.reviewSetQuery", entity, base crate::models::Entity;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    query: "query",
}

mg::derived_from! { ReviewSetQuery: crate::models::Entity }
