// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ediscoveryPurgeDataOperation`, an entity type derived from `microsoft.graph.security.caseOperation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-ediscoverypurgedataoperation?view=graph-rest-beta>
    EdiscoveryPurgeDataOperation "microsoft.graph.security.ediscoveryPurgeDataOperation" "entity" : super::CaseOperation;
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
    /// `reportFileMetadata`: Collection(microsoft.graph.security.reportFileMetadata)
    report_file_metadata "reportFileMetadata": Vec<super::ReportFileMetadata>,
    /// `resultInfo`: resultInfo
    result_info "resultInfo": mg::Boxed<crate::models::ResultInfo>,
    /// `status`: microsoft.graph.security.caseOperationStatus
    status "status": mg::Open<super::CaseOperationStatus>,
}

mg::derived_from! { EdiscoveryPurgeDataOperation: super::CaseOperation, crate::models::Entity }
