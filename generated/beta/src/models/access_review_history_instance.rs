// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewHistoryInstance`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/accessreviewhistoryinstance?view=graph-rest-beta>
    AccessReviewHistoryInstance "microsoft.graph.accessReviewHistoryInstance" "entity" : super::Entity;
    /// `downloadUri`: String
    download_uri "downloadUri": String,
    /// `expirationDateTime`: DateTimeOffset, not null
    expiration_date_time "expirationDateTime" "r": mg::DateTimeOffset,
    /// `fulfilledDateTime`: DateTimeOffset
    fulfilled_date_time "fulfilledDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `reviewHistoryPeriodEndDateTime`: DateTimeOffset
    review_history_period_end_date_time "reviewHistoryPeriodEndDateTime": mg::DateTimeOffset,
    /// `reviewHistoryPeriodStartDateTime`: DateTimeOffset
    review_history_period_start_date_time "reviewHistoryPeriodStartDateTime": mg::DateTimeOffset,
    /// `runDateTime`: DateTimeOffset, not null
    run_date_time "runDateTime" "r": mg::DateTimeOffset,
    /// `status`: accessReviewHistoryStatus
    status "status": mg::Open<super::AccessReviewHistoryStatus>,
}

mg::derived_from! { AccessReviewHistoryInstance: super::Entity }
