// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.ediscoveryReviewSet`][reference], derived from
/// [`DataSet`](super::DataSet).
///
/// Requests: [`EdiscoveryReviewSetCollection`], for example
/// `graph.security().cases().ediscovery_cases().id(id).review_sets()`.
///
/// Operations: `add_to_review_set`, `export`.
///
/// [`EdiscoveryReviewSetCollection`]: crate::requests::security::ediscovery_review_set::EdiscoveryReviewSetCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-ediscoveryreviewset?view=graph-rest-beta
pub struct EdiscoveryReviewSet {
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
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EdiscoveryReviewSet: "microsoft.graph.security.ediscoveryReviewSet", entity, base super::DataSet;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { EdiscoveryReviewSet: super::DataSet, crate::models::Entity }

impl EdiscoveryReviewSet {
    /// `files`: many [`EdiscoveryFile`](super::EdiscoveryFile).
    pub const FILES: mg::Nav<EdiscoveryReviewSet, Vec<super::EdiscoveryFile>> = mg::Nav::new(
        "files",
    );
    /// `queries`: many [`EdiscoveryReviewSetQuery`](super::EdiscoveryReviewSetQuery).
    pub const QUERIES: mg::Nav<
        EdiscoveryReviewSet,
        Vec<super::EdiscoveryReviewSetQuery>,
    > = mg::Nav::new("queries");
}
