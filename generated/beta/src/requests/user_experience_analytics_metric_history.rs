// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsMetricHistory`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsDeviceMetricHistory/{userExperienceAnalyticsMetricHistory-id}`.
pub type UserExperienceAnalyticsMetricHistoryResource = mg::One<
    models::UserExperienceAnalyticsMetricHistory,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsMetricHistory`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsDeviceMetricHistory`.
pub type UserExperienceAnalyticsMetricHistoryCollection = mg::Many<
    models::UserExperienceAnalyticsMetricHistory,
    UserExperienceAnalyticsMetricHistoryResource,
>;
