// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseOperation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-caseoperation?view=graph-rest-beta>
    CaseOperation "microsoft.graph.security.caseOperation" "entity" : crate::models::Entity => CaseOperationKind;
    /// `action`: microsoft.graph.security.caseAction
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
    /// `status`: microsoft.graph.security.caseOperationStatus
    status "status": mg::Open<super::CaseOperationStatus>,
}

mg::derived_from! { CaseOperation: crate::models::Entity }

/// The types derived from `microsoft.graph.security.caseOperation`.
#[non_exhaustive]
pub enum CaseOperationKind {
    EdiscoveryAddToReviewSetOperation(Box<super::EdiscoveryAddToReviewSetOperation>),
    EdiscoveryEstimateOperation(Box<super::EdiscoveryEstimateOperation>),
    EdiscoveryExportOperation(Box<super::EdiscoveryExportOperation>),
    EdiscoveryHoldOperation(Box<super::EdiscoveryHoldOperation>),
    EdiscoveryHoldPolicySyncOperation(Box<super::EdiscoveryHoldPolicySyncOperation>),
    EdiscoveryIndexOperation(Box<super::EdiscoveryIndexOperation>),
    EdiscoveryPurgeDataOperation(Box<super::EdiscoveryPurgeDataOperation>),
    EdiscoverySearchExportOperation(Box<super::EdiscoverySearchExportOperation>),
    EdiscoveryTagOperation(Box<super::EdiscoveryTagOperation>),
    /// None of these, or a type that this version does not know.
    Other(Box<CaseOperation>),
}

mg::family! {
    CaseOperation => CaseOperationKind;
    EdiscoveryAddToReviewSetOperation(super::EdiscoveryAddToReviewSetOperation),
    EdiscoveryEstimateOperation(super::EdiscoveryEstimateOperation),
    EdiscoveryExportOperation(super::EdiscoveryExportOperation),
    EdiscoveryHoldOperation(super::EdiscoveryHoldOperation),
    EdiscoveryHoldPolicySyncOperation(super::EdiscoveryHoldPolicySyncOperation),
    EdiscoveryIndexOperation(super::EdiscoveryIndexOperation),
    EdiscoveryPurgeDataOperation(super::EdiscoveryPurgeDataOperation),
    EdiscoverySearchExportOperation(super::EdiscoverySearchExportOperation),
    EdiscoveryTagOperation(super::EdiscoveryTagOperation),
}
