// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsDeviceTimelineEvent`]: `get`, `update`, `delete`.
///
/// For example
/// `graph.device_management().user_experience_analytics_device_timeline_event().id(id)`.
///
/// [`UserExperienceAnalyticsDeviceTimelineEvent`]: models::UserExperienceAnalyticsDeviceTimelineEvent
pub type UserExperienceAnalyticsDeviceTimelineEventResource = mg::One<
    models::UserExperienceAnalyticsDeviceTimelineEvent,
>;

/// Requests on a collection of [`UserExperienceAnalyticsDeviceTimelineEvent`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().user_experience_analytics_device_timeline_event()`.
///
/// [`UserExperienceAnalyticsDeviceTimelineEvent`]: models::UserExperienceAnalyticsDeviceTimelineEvent
pub type UserExperienceAnalyticsDeviceTimelineEventCollection = mg::Many<
    models::UserExperienceAnalyticsDeviceTimelineEvent,
    UserExperienceAnalyticsDeviceTimelineEventResource,
>;
