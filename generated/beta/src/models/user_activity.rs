// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userActivity`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`UserActivityCollection`](crate::requests::user_activity::UserActivityCollection),
/// for example `graph.me().activities()`.
///
/// Operations: `recent`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/useractivity?view=graph-rest-beta
pub struct UserActivity {
    /// `activationUrl`. Never null.
    pub activation_url: mg::Field<String>,
    /// `activitySourceHost`. Never null.
    pub activity_source_host: mg::Field<String>,
    /// `appActivityId`. Never null.
    pub app_activity_id: mg::Field<String>,
    /// `appDisplayName`.
    pub app_display_name: mg::Field<String>,
    /// `contentInfo`.
    pub content_info: mg::Field<mg::Json>,
    /// `contentUrl`.
    pub content_url: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `fallbackUrl`.
    pub fallback_url: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::Status>>,
    /// `userTimezone`.
    pub user_timezone: mg::Field<String>,
    /// `visualElements`. Never null.
    pub visual_elements: mg::Field<mg::Boxed<super::VisualInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserActivity: "microsoft.graph.userActivity", entity, base super::Entity;
    activation_url: "activationUrl" required,
    activity_source_host: "activitySourceHost" required,
    app_activity_id: "appActivityId" required,
    app_display_name: "appDisplayName",
    content_info: "contentInfo",
    content_url: "contentUrl",
    created_date_time: "createdDateTime",
    expiration_date_time: "expirationDateTime",
    fallback_url: "fallbackUrl",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    status: "status",
    user_timezone: "userTimezone",
    visual_elements: "visualElements" required,
}

mg::derived_from! { UserActivity: super::Entity }

impl UserActivity {
    /// `historyItems`: many [`ActivityHistoryItem`](super::ActivityHistoryItem).
    pub const HISTORY_ITEMS: mg::Nav<UserActivity, Vec<super::ActivityHistoryItem>> = mg::Nav::new(
        "historyItems",
    );
}
