// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ediscovery.addToReviewSetOperation`, an entity type derived from `microsoft.graph.ediscovery.caseOperation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ediscovery-addtoreviewsetoperation?view=graph-rest-beta>
    AddToReviewSetOperation "microsoft.graph.ediscovery.addToReviewSetOperation" "entity" : super::CaseOperation;
    /// `action`: microsoft.graph.ediscovery.caseAction
    action "action": mg::Open<super::CaseAction>,
    /// `completedDateTime`: DateTimeOffset
    completed_date_time "completedDateTime": mg::DateTimeOffset,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<crate::models::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `percentProgress`: Int32
    percent_progress "percentProgress": i32,
    /// `resultInfo`: resultInfo
    result_info "resultInfo": mg::Boxed<crate::models::ResultInfo>,
    /// `status`: microsoft.graph.ediscovery.caseOperationStatus
    status "status": mg::Open<super::CaseOperationStatus>,
}

mg::derived_from! { AddToReviewSetOperation: super::CaseOperation, crate::models::Entity }

impl AddToReviewSetOperation {
    /// `reviewSet`: `microsoft.graph.ediscovery.reviewSet`
    pub const REVIEW_SET: mg::Nav<AddToReviewSetOperation, super::ReviewSet> = mg::Nav::new(
        "reviewSet",
    );
    /// `sourceCollection`: `microsoft.graph.ediscovery.sourceCollection`
    pub const SOURCE_COLLECTION: mg::Nav<
        AddToReviewSetOperation,
        super::SourceCollection,
    > = mg::Nav::new("sourceCollection");
}
