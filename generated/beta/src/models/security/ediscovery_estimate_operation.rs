// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ediscoveryEstimateOperation`, an entity type derived from `microsoft.graph.security.caseOperation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-ediscoveryestimateoperation?view=graph-rest-beta>
    EdiscoveryEstimateOperation "microsoft.graph.security.ediscoveryEstimateOperation" "entity" : super::CaseOperation;
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
    /// `indexedItemCount`: Int64
    indexed_item_count "indexedItemCount": i64,
    /// `indexedItemsSize`: Int64
    indexed_items_size "indexedItemsSize": i64,
    /// `mailboxCount`: Int32
    mailbox_count "mailboxCount": i32,
    /// `percentProgress`: Int32
    percent_progress "percentProgress": i32,
    /// `reportFileMetadata`: Collection(microsoft.graph.security.reportFileMetadata)
    report_file_metadata "reportFileMetadata": Vec<super::ReportFileMetadata>,
    /// `resultInfo`: resultInfo
    result_info "resultInfo": mg::Boxed<crate::models::ResultInfo>,
    /// `siteCount`: Int32
    site_count "siteCount": i32,
    /// `statisticsOptions`: microsoft.graph.security.statisticsOptions
    statistics_options "statisticsOptions": mg::Flags<super::StatisticsOptions>,
    /// `status`: microsoft.graph.security.caseOperationStatus
    status "status": mg::Open<super::CaseOperationStatus>,
    /// `unindexedItemCount`: Int64
    unindexed_item_count "unindexedItemCount": i64,
    /// `unindexedItemsSize`: Int64
    unindexed_items_size "unindexedItemsSize": i64,
}

mg::derived_from! { EdiscoveryEstimateOperation: super::CaseOperation, crate::models::Entity }

impl EdiscoveryEstimateOperation {
    /// `search`: `microsoft.graph.security.ediscoverySearch`
    pub const SEARCH: mg::Nav<EdiscoveryEstimateOperation, super::EdiscoverySearch> = mg::Nav::new(
        "search",
    );
}
