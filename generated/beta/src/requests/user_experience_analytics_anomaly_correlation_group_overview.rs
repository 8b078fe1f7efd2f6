// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsAnomalyCorrelationGroupOverview`]: `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_anomaly_correlation_group_overview()
///     .id(id)
/// ```
///
/// [`UserExperienceAnalyticsAnomalyCorrelationGroupOverview`]: models::UserExperienceAnalyticsAnomalyCorrelationGroupOverview
pub type UserExperienceAnalyticsAnomalyCorrelationGroupOverviewResource = mg::One<
    models::UserExperienceAnalyticsAnomalyCorrelationGroupOverview,
>;

/// Requests on a collection of [`UserExperienceAnalyticsAnomalyCorrelationGroupOverview`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().user_experience_analytics_anomaly_correlation_group_overview()`.
///
/// [`UserExperienceAnalyticsAnomalyCorrelationGroupOverview`]: models::UserExperienceAnalyticsAnomalyCorrelationGroupOverview
pub type UserExperienceAnalyticsAnomalyCorrelationGroupOverviewCollection = mg::Many<
    models::UserExperienceAnalyticsAnomalyCorrelationGroupOverview,
    UserExperienceAnalyticsAnomalyCorrelationGroupOverviewResource,
>;
