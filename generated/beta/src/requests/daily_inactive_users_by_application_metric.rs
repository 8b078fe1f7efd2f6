// @generated
use crate::{mg, models};

/// One `microsoft.graph.dailyInactiveUsersByApplicationMetric`, by its URL.
///
/// For example `/reports/userInsights/daily/inactiveUsersByApplication/{dailyInactiveUsersByApplicationMetric-id}`.
pub type DailyInactiveUsersByApplicationMetricResource = mg::One<
    models::DailyInactiveUsersByApplicationMetric,
>;

/// A collection of `microsoft.graph.dailyInactiveUsersByApplicationMetric`, by its URL.
///
/// For example `/reports/userInsights/daily/inactiveUsersByApplication`.
pub type DailyInactiveUsersByApplicationMetricCollection = mg::Many<
    models::DailyInactiveUsersByApplicationMetric,
    DailyInactiveUsersByApplicationMetricResource,
>;
