// @generated
use crate::{mg, models};

/// One `microsoft.graph.userCountMetric`, by its URL.
///
/// For example `/reports/userInsights/daily/userCount/{userCountMetric-id}`.
pub type UserCountMetricResource = mg::One<models::UserCountMetric>;

/// A collection of `microsoft.graph.userCountMetric`, by its URL.
///
/// For example `/reports/userInsights/daily/userCount`.
pub type UserCountMetricCollection = mg::Many<
    models::UserCountMetric,
    UserCountMetricResource,
>;
