// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ediscovery.caseOperation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ediscovery-caseoperation?view=graph-rest-beta>
    CaseOperation "microsoft.graph.ediscovery.caseOperation" "entity" : crate::models::Entity => CaseOperationKind;
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

mg::derived_from! { CaseOperation: crate::models::Entity }

/// The types derived from `microsoft.graph.ediscovery.caseOperation`.
#[non_exhaustive]
pub enum CaseOperationKind {
    AddToReviewSetOperation(Box<super::AddToReviewSetOperation>),
    CaseExportOperation(Box<super::CaseExportOperation>),
    CaseHoldOperation(Box<super::CaseHoldOperation>),
    CaseIndexOperation(Box<super::CaseIndexOperation>),
    EstimateStatisticsOperation(Box<super::EstimateStatisticsOperation>),
    PurgeDataOperation(Box<super::PurgeDataOperation>),
    TagOperation(Box<super::TagOperation>),
    /// None of these, or a type that this version does not know.
    Other(Box<CaseOperation>),
}

mg::family! {
    CaseOperation => CaseOperationKind;
    AddToReviewSetOperation(super::AddToReviewSetOperation),
    CaseExportOperation(super::CaseExportOperation),
    CaseHoldOperation(super::CaseHoldOperation),
    CaseIndexOperation(super::CaseIndexOperation),
    EstimateStatisticsOperation(super::EstimateStatisticsOperation),
    PurgeDataOperation(super::PurgeDataOperation),
    TagOperation(super::TagOperation),
}
