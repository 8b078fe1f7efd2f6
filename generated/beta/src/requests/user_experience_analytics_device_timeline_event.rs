// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsDeviceTimelineEvent`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsDeviceTimelineEvent/{userExperienceAnalyticsDeviceTimelineEvent-id}`.
pub type UserExperienceAnalyticsDeviceTimelineEventResource = mg::One<
    models::UserExperienceAnalyticsDeviceTimelineEvent,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsDeviceTimelineEvent`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsDeviceTimelineEvent`.
pub type UserExperienceAnalyticsDeviceTimelineEventCollection = mg::Many<
    models::UserExperienceAnalyticsDeviceTimelineEvent,
    UserExperienceAnalyticsDeviceTimelineEventResource,
>;
