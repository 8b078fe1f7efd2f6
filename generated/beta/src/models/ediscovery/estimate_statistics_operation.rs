// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ediscovery.estimateStatisticsOperation`, an entity type derived from `microsoft.graph.ediscovery.caseOperation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ediscovery-estimatestatisticsoperation?view=graph-rest-beta>
    EstimateStatisticsOperation "microsoft.graph.ediscovery.estimateStatisticsOperation" "entity" : super::CaseOperation;
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
    /// `indexedItemCount`: Int64
    indexed_item_count "indexedItemCount": i64,
    /// `indexedItemsSize`: Int64
    indexed_items_size "indexedItemsSize": i64,
    /// `mailboxCount`: Int32
    mailbox_count "mailboxCount": i32,
    /// `percentProgress`: Int32
    percent_progress "percentProgress": i32,
    /// `resultInfo`: resultInfo
    result_info "resultInfo": mg::Boxed<crate::models::ResultInfo>,
    /// `siteCount`: Int32
    site_count "siteCount": i32,
    /// `status`: microsoft.graph.ediscovery.caseOperationStatus
    status "status": mg::Open<super::CaseOperationStatus>,
    /// `unindexedItemCount`: Int64
    unindexed_item_count "unindexedItemCount": i64,
    /// `unindexedItemsSize`: Int64
    unindexed_items_size "unindexedItemsSize": i64,
}

mg::derived_from! { EstimateStatisticsOperation: super::CaseOperation, crate::models::Entity }

impl EstimateStatisticsOperation {
    /// `sourceCollection`: `microsoft.graph.ediscovery.sourceCollection`
    pub const SOURCE_COLLECTION: mg::Nav<
        EstimateStatisticsOperation,
        super::SourceCollection,
    > = mg::Nav::new("sourceCollection");
}
