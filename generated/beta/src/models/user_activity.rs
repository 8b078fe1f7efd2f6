// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userActivity`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/useractivity?view=graph-rest-beta>
    UserActivity "microsoft.graph.userActivity" "entity" : super::Entity;
    /// `activationUrl`: String, not null
    activation_url "activationUrl" "r": String,
    /// `activitySourceHost`: String, not null
    activity_source_host "activitySourceHost" "r": String,
    /// `appActivityId`: String, not null
    app_activity_id "appActivityId" "r": String,
    /// `appDisplayName`: String
    app_display_name "appDisplayName": String,
    /// `contentInfo`: Json
    content_info "contentInfo": mg::Json,
    /// `contentUrl`: String
    content_url "contentUrl": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `fallbackUrl`: String
    fallback_url "fallbackUrl": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `status`: status
    status "status": mg::Open<super::Status>,
    /// `userTimezone`: String
    user_timezone "userTimezone": String,
    /// `visualElements`: visualInfo, not null
    visual_elements "visualElements" "r": mg::Boxed<super::VisualInfo>,
}

mg::derived_from! { UserActivity: super::Entity }

impl UserActivity {
    /// `historyItems`: many `activityHistoryItem`, contained
    pub const HISTORY_ITEMS: mg::Nav<UserActivity, Vec<super::ActivityHistoryItem>> = mg::Nav::new(
        "historyItems",
    );
}
