// @generated
use crate::mg;

/// Entity type [`microsoft.graph.activityHistoryItem`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ActivityHistoryItemCollection`], for example
/// `graph.me().activities().id(id).history_items()`.
///
/// [`ActivityHistoryItemCollection`]: crate::requests::activity_history_item::ActivityHistoryItemCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/activityhistoryitem?view=graph-rest-beta
pub struct ActivityHistoryItem {
    /// `activeDurationSeconds`.
    pub active_duration_seconds: mg::Field<i32>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastActiveDateTime`.
    pub last_active_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startedDateTime`. Never null.
    pub started_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::Status>>,
    /// `userTimezone`.
    pub user_timezone: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ActivityHistoryItem: "microsoft.graph.activityHistoryItem", entity, base super::Entity;
    active_duration_seconds: "activeDurationSeconds",
    created_date_time: "createdDateTime",
    expiration_date_time: "expirationDateTime",
    id: "id" key required,
    last_active_date_time: "lastActiveDateTime",
    last_modified_date_time: "lastModifiedDateTime",
    started_date_time: "startedDateTime" required,
    status: "status",
    user_timezone: "userTimezone",
}

mg::derived_from! { ActivityHistoryItem: super::Entity }

impl ActivityHistoryItem {
    /// `activity`: [`UserActivity`](super::UserActivity).
    pub const ACTIVITY: mg::Nav<ActivityHistoryItem, super::UserActivity> = mg::Nav::new(
        "activity",
    );
}
