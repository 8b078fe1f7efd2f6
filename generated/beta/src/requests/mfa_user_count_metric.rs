// @generated
use crate::{mg, models};

/// Requests on one [`MfaUserCountMetric`](models::MfaUserCountMetric): `get`, `update`, `delete`.
///
/// For example `graph.reports().user_insights().monthly().mfa_registered_users().id(id)`.
pub type MfaUserCountMetricResource = mg::One<models::MfaUserCountMetric>;

/// Requests on a collection of [`MfaUserCountMetric`](models::MfaUserCountMetric): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.reports().user_insights().monthly().mfa_registered_users()`.
pub type MfaUserCountMetricCollection = mg::Many<
    models::MfaUserCountMetric,
    MfaUserCountMetricResource,
>;
