// @generated
use crate::{mg, models};

/// Requests on one [`MfaTelecomFraudMetric`](models::MfaTelecomFraudMetric): `get`, `update`,
/// `delete`.
///
/// For example `graph.reports().user_insights().daily().mfa_telecom_fraud().id(id)`.
pub type MfaTelecomFraudMetricResource = mg::One<models::MfaTelecomFraudMetric>;

/// Requests on a collection of [`MfaTelecomFraudMetric`](models::MfaTelecomFraudMetric): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.reports().user_insights().daily().mfa_telecom_fraud()`.
pub type MfaTelecomFraudMetricCollection = mg::Many<
    models::MfaTelecomFraudMetric,
    MfaTelecomFraudMetricResource,
>;
