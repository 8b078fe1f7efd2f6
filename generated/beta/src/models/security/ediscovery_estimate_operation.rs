// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.ediscoveryEstimateOperation`][reference], derived from
/// [`CaseOperation`](super::CaseOperation).
///
/// Requests: [`EdiscoveryEstimateOperationCollection`], for example:
///
/// ```ignore
/// graph
///     .security()
///     .cases()
///     .ediscovery_cases()
///     .id(id)
///     .operations()
///     .cast_to_ediscovery_estimate_operation()
/// ```
///
/// [`EdiscoveryEstimateOperationCollection`]: crate::requests::security::ediscovery_estimate_operation::EdiscoveryEstimateOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-ediscoveryestimateoperation?view=graph-rest-beta
pub struct EdiscoveryEstimateOperation {
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
    /// `indexedItemCount`.
    pub indexed_item_count: mg::Field<i64>,
    /// `indexedItemsSize`.
    pub indexed_items_size: mg::Field<i64>,
    /// `mailboxCount`.
    pub mailbox_count: mg::Field<i32>,
    /// `percentProgress`.
    pub percent_progress: mg::Field<i32>,
    /// `reportFileMetadata`.
    pub report_file_metadata: mg::Field<Vec<super::ReportFileMetadata>>,
    /// `resultInfo`.
    pub result_info: mg::Field<mg::Boxed<crate::models::ResultInfo>>,
    /// `siteCount`.
    pub site_count: mg::Field<i32>,
    /// `statisticsOptions`.
    pub statistics_options: mg::Field<mg::Flags<super::StatisticsOptions>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::CaseOperationStatus>>,
    /// `unindexedItemCount`.
    pub unindexed_item_count: mg::Field<i64>,
    /// `unindexedItemsSize`.
    pub unindexed_items_size: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EdiscoveryEstimateOperation: "microsoft.graph.security.ediscoveryEstimateOperation", entity, base super::CaseOperation;
    action: "action",
    completed_date_time: "completedDateTime",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    id: "id" key required,
    indexed_item_count: "indexedItemCount",
    indexed_items_size: "indexedItemsSize",
    mailbox_count: "mailboxCount",
    percent_progress: "percentProgress",
    report_file_metadata: "reportFileMetadata",
    result_info: "resultInfo",
    site_count: "siteCount",
    statistics_options: "statisticsOptions",
    status: "status",
    unindexed_item_count: "unindexedItemCount",
    unindexed_items_size: "unindexedItemsSize",
}

mg::derived_from! { EdiscoveryEstimateOperation: super::CaseOperation, crate::models::Entity }

impl EdiscoveryEstimateOperation {
    /// `search`: [`EdiscoverySearch`](super::EdiscoverySearch).
    pub const SEARCH: mg::Nav<EdiscoveryEstimateOperation, super::EdiscoverySearch> = mg::Nav::new(
        "search",
    );
}
