// @generated
use crate::{mg, models};

/// One `microsoft.graph.monthlyInactiveUsersMetric`, by its URL.
///
/// For example `/reports/userInsights/monthly/inactiveUsers/{monthlyInactiveUsersMetric-id}`.
pub type MonthlyInactiveUsersMetricResource = mg::One<
    models::MonthlyInactiveUsersMetric,
>;

/// A collection of `microsoft.graph.monthlyInactiveUsersMetric`, by its URL.
///
/// For example `/reports/userInsights/monthly/inactiveUsers`.
pub type MonthlyInactiveUsersMetricCollection = mg::Many<
    models::MonthlyInactiveUsersMetric,
    MonthlyInactiveUsersMetricResource,
>;
