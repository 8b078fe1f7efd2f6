// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.activityHistoryItem`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/activityhistoryitem?view=graph-rest-beta>
    ActivityHistoryItem "microsoft.graph.activityHistoryItem" "entity" : super::Entity;
    /// `activeDurationSeconds`: Int32
    active_duration_seconds "activeDurationSeconds": i32,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActiveDateTime`: DateTimeOffset
    last_active_date_time "lastActiveDateTime": mg::DateTimeOffset,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `startedDateTime`: DateTimeOffset, not null
    started_date_time "startedDateTime" "r": mg::DateTimeOffset,
    /// `status`: status
    status "status": mg::Open<super::Status>,
    /// `userTimezone`: String
    user_timezone "userTimezone": String,
}

mg::derived_from! { ActivityHistoryItem: super::Entity }

impl ActivityHistoryItem {
    /// `activity`: `userActivity`
    pub const ACTIVITY: mg::Nav<ActivityHistoryItem, super::UserActivity> = mg::Nav::new(
        "activity",
    );
}
