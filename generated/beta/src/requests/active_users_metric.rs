// @generated
use crate::{mg, models};

/// One `microsoft.graph.activeUsersMetric`, by its URL.
///
/// For example `/reports/userInsights/daily/activeUsers/{activeUsersMetric-id}`.
pub type ActiveUsersMetricResource = mg::One<models::ActiveUsersMetric>;

/// A collection of `microsoft.graph.activeUsersMetric`, by its URL.
///
/// For example `/reports/userInsights/daily/activeUsers`.
pub type ActiveUsersMetricCollection = mg::Many<
    models::ActiveUsersMetric,
    ActiveUsersMetricResource,
>;
