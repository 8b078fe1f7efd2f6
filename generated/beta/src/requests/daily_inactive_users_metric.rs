// @generated
use crate::{mg, models};

/// One `microsoft.graph.dailyInactiveUsersMetric`, by its URL.
///
/// For example `/reports/userInsights/daily/inactiveUsers/{dailyInactiveUsersMetric-id}`.
pub type DailyInactiveUsersMetricResource = mg::One<models::DailyInactiveUsersMetric>;

/// A collection of `microsoft.graph.dailyInactiveUsersMetric`, by its URL.
///
/// For example `/reports/userInsights/daily/inactiveUsers`.
pub type DailyInactiveUsersMetricCollection = mg::Many<
    models::DailyInactiveUsersMetric,
    DailyInactiveUsersMetricResource,
>;
