// @generated
use crate::mg;

/// Entity type [`microsoft.graph.ediscovery.addToReviewSetOperation`][reference], derived from
/// [`CaseOperation`](super::CaseOperation).
///
/// Requests: [`AddToReviewSetOperationCollection`], for example:
///
/// ```ignore
/// graph
///     .compliance()
///     .ediscovery()
///     .cases()
///     .id(id)
///     .operations()
///     .cast_to_add_to_review_set_operation()
/// ```
///
/// [`AddToReviewSetOperationCollection`]: crate::requests::ediscovery::add_to_review_set_operation::AddToReviewSetOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/ediscovery-addtoreviewsetoperation?view=graph-rest-beta
pub struct AddToReviewSetOperation {
    /// `action`.
    pub action: mg::Field<mg::Open<super::CaseAction>>,
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `percentProgress`.
    pub percent_progress: mg::Field<i32>,
    /// `resultInfo`.
    pub result_info: mg::Field<mg::Boxed<crate::models::ResultInfo>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::CaseOperationStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AddToReviewSetOperation: "microsoft.graph.ediscovery.addToReviewSetOperation", entity, base super::CaseOperation;
    action: "action",
    completed_date_time: "completedDateTime",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    id: "id" key required,
    percent_progress: "percentProgress",
    result_info: "resultInfo",
    status: "status",
}

mg::derived_from! { AddToReviewSetOperation: super::CaseOperation, crate::models::Entity }

impl AddToReviewSetOperation {
    /// `reviewSet`: [`ReviewSet`](super::ReviewSet).
    pub const REVIEW_SET: mg::Nav<AddToReviewSetOperation, super::ReviewSet> = mg::Nav::new(
        "reviewSet",
    );
    /// `sourceCollection`: [`SourceCollection`](super::SourceCollection).
    pub const SOURCE_COLLECTION: mg::Nav<
        AddToReviewSetOperation,
        super::SourceCollection,
    > = mg::Nav::new("sourceCollection");
}
