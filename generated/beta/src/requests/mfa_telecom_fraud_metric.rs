// @generated
use crate::{mg, models};

/// One `microsoft.graph.mfaTelecomFraudMetric`, by its URL.
///
/// For example `/reports/userInsights/daily/mfaTelecomFraud/{mfaTelecomFraudMetric-id}`.
pub type MfaTelecomFraudMetricResource = mg::One<models::MfaTelecomFraudMetric>;

/// A collection of `microsoft.graph.mfaTelecomFraudMetric`, by its URL.
///
/// For example `/reports/userInsights/daily/mfaTelecomFraud`.
pub type MfaTelecomFraudMetricCollection = mg::Many<
    models::MfaTelecomFraudMetric,
    MfaTelecomFraudMetricResource,
>;
