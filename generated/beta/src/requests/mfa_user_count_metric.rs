// @generated
use crate::{mg, models};

/// One `microsoft.graph.mfaUserCountMetric`, by its URL.
///
/// For example `/reports/userInsights/monthly/mfaRegisteredUsers/{mfaUserCountMetric-id}`.
pub type MfaUserCountMetricResource = mg::One<models::MfaUserCountMetric>;

/// A collection of `microsoft.graph.mfaUserCountMetric`, by its URL.
///
/// For example `/reports/userInsights/monthly/mfaRegisteredUsers`.
pub type MfaUserCountMetricCollection = mg::Many<
    models::MfaUserCountMetric,
    MfaUserCountMetricResource,
>;
