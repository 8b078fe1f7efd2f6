// @generated
use crate::{mg, models};

/// One `microsoft.graph.userRequestsMetric`, by its URL.
///
/// For example `/reports/userInsights/monthly/requests/{userRequestsMetric-id}`.
pub type UserRequestsMetricResource = mg::One<models::UserRequestsMetric>;

/// A collection of `microsoft.graph.userRequestsMetric`, by its URL.
///
/// For example `/reports/userInsights/monthly/requests`.
pub type UserRequestsMetricCollection = mg::Many<
    models::UserRequestsMetric,
    UserRequestsMetricResource,
>;
