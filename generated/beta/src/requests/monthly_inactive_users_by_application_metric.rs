// @generated
use crate::{mg, models};

/// One `microsoft.graph.monthlyInactiveUsersByApplicationMetric`, by its URL.
///
/// For example `/reports/userInsights/monthly/inactiveUsersByApplication/{monthlyInactiveUsersByApplicationMetric-id}`.
pub type MonthlyInactiveUsersByApplicationMetricResource = mg::One<
    models::MonthlyInactiveUsersByApplicationMetric,
>;

/// A collection of `microsoft.graph.monthlyInactiveUsersByApplicationMetric`, by its URL.
///
/// For example `/reports/userInsights/monthly/inactiveUsersByApplication`.
pub type MonthlyInactiveUsersByApplicationMetricCollection = mg::Many<
    models::MonthlyInactiveUsersByApplicationMetric,
    MonthlyInactiveUsersByApplicationMetricResource,
>;
