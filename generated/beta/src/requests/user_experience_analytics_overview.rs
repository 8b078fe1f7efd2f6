// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsOverview`](models::UserExperienceAnalyticsOverview):
/// `get`, `update`, `delete`.
///
/// For example `graph.device_management().user_experience_analytics_overview()`.
pub type UserExperienceAnalyticsOverviewResource = mg::One<
    models::UserExperienceAnalyticsOverview,
>;
