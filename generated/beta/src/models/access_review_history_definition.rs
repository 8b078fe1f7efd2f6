// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewHistoryDefinition`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/accessreviewhistorydefinition?view=graph-rest-beta>
    AccessReviewHistoryDefinition "microsoft.graph.accessReviewHistoryDefinition" "entity" : super::Entity;
    /// `createdBy`: userIdentity, not null
    created_by "createdBy" "r": mg::Boxed<super::UserIdentity>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `decisions`: Collection(accessReviewHistoryDecisionFilter)
    decisions "decisions": Vec<mg::Open<super::AccessReviewHistoryDecisionFilter>>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `downloadUri`: String
    #[deprecated(note = "deprecated since 2021-07-01, to be removed on 2022-01-01 (revision 2021-07/AccessReviewReportBreakingChanges)")]
    download_uri "downloadUri" "d": String,
    /// `fulfilledDateTime`: DateTimeOffset
    #[deprecated(note = "deprecated since 2021-07-30, to be removed on 2022-01-30 (revision 2021-07/AccessReviewReportBreakingChanges)")]
    fulfilled_date_time "fulfilledDateTime" "d": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `reviewHistoryPeriodEndDateTime`: DateTimeOffset, not null
    review_history_period_end_date_time "reviewHistoryPeriodEndDateTime" "r": mg::DateTimeOffset,
    /// `reviewHistoryPeriodStartDateTime`: DateTimeOffset, not null
    review_history_period_start_date_time "reviewHistoryPeriodStartDateTime" "r": mg::DateTimeOffset,
    /// `scheduleSettings`: accessReviewHistoryScheduleSettings
    schedule_settings "scheduleSettings": mg::Boxed<super::AccessReviewHistoryScheduleSettings>,
    /// `scopes`: Collection(accessReviewScope), items not null
    scopes "scopes" "r": Vec<super::AccessReviewScope>,
    /// `status`: accessReviewHistoryStatus
    status "status": mg::Open<super::AccessReviewHistoryStatus>,
}

mg::derived_from! { AccessReviewHistoryDefinition: super::Entity }

impl AccessReviewHistoryDefinition {
    /// `instances`: many `accessReviewHistoryInstance`, contained
    pub const INSTANCES: mg::Nav<
        AccessReviewHistoryDefinition,
        Vec<super::AccessReviewHistoryInstance>,
    > = mg::Nav::new("instances");
}
