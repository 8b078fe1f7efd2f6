// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsMetric`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsAppHealthOverview/metricValues/{userExperienceAnalyticsMetric-id}`.
pub type UserExperienceAnalyticsMetricResource = mg::One<
    models::UserExperienceAnalyticsMetric,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsMetric`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsAppHealthOverview/metricValues`.
pub type UserExperienceAnalyticsMetricCollection = mg::Many<
    models::UserExperienceAnalyticsMetric,
    UserExperienceAnalyticsMetricResource,
>;
