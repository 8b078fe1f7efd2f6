// @generated
use crate::mg;

/// Entity type [`microsoft.graph.ediscovery.estimateStatisticsOperation`][reference], derived from
/// [`CaseOperation`](super::CaseOperation).
///
/// Requests: [`EstimateStatisticsOperationCollection`], for example:
///
/// ```ignore
/// graph
///     .compliance()
///     .ediscovery()
///     .cases()
///     .id(id)
///     .operations()
///     .cast_to_estimate_statistics_operation()
/// ```
///
/// [`EstimateStatisticsOperationCollection`]: crate::requests::ediscovery::estimate_statistics_operation::EstimateStatisticsOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/ediscovery-estimatestatisticsoperation?view=graph-rest-beta
pub struct EstimateStatisticsOperation {
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
    /// `resultInfo`.
    pub result_info: mg::Field<mg::Boxed<crate::models::ResultInfo>>,
    /// `siteCount`.
    pub site_count: mg::Field<i32>,
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
    EstimateStatisticsOperation: "microsoft.graph.ediscovery.estimateStatisticsOperation", entity, base super::CaseOperation;
    action: "action",
    completed_date_time: "completedDateTime",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    id: "id" key required,
    indexed_item_count: "indexedItemCount",
    indexed_items_size: "indexedItemsSize",
    mailbox_count: "mailboxCount",
    percent_progress: "percentProgress",
    result_info: "resultInfo",
    site_count: "siteCount",
    status: "status",
    unindexed_item_count: "unindexedItemCount",
    unindexed_items_size: "unindexedItemsSize",
}

mg::derived_from! { EstimateStatisticsOperation: super::CaseOperation, crate::models::Entity }

impl EstimateStatisticsOperation {
    /// `sourceCollection`: [`SourceCollection`](super::SourceCollection).
    pub const SOURCE_COLLECTION: mg::Nav<
        EstimateStatisticsOperation,
        super::SourceCollection,
    > = mg::Nav::new("sourceCollection");
}
