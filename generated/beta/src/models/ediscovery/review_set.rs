// @generated
use crate::mg;

/// Entity type [`microsoft.graph.ediscovery.reviewSet`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ReviewSetCollection`](crate::requests::ediscovery::review_set::ReviewSetCollection),
/// for example `graph.compliance().ediscovery().cases().id(id).review_sets()`.
///
/// Operations: `add_to_review_set`, `export`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/ediscovery-reviewset?view=graph-rest-beta
pub struct ReviewSet {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ReviewSet: "microsoft.graph.ediscovery.reviewSet", entity, base crate::models::Entity;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { ReviewSet: crate::models::Entity }

impl ReviewSet {
    /// `queries`: many [`ReviewSetQuery`](super::ReviewSetQuery).
    pub const QUERIES: mg::Nav<ReviewSet, Vec<super::ReviewSetQuery>> = mg::Nav::new(
        "queries",
    );
}
