// @generated
use crate::{mg, models};

/// Requests on one [`UserSignUpMetric`](models::UserSignUpMetric): `get`, `update`, `delete`.
///
/// For example `graph.reports().user_insights().daily().sign_ups().id(id)`.
pub type UserSignUpMetricResource = mg::One<models::UserSignUpMetric>;

/// Requests on a collection of [`UserSignUpMetric`](models::UserSignUpMetric): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.reports().user_insights().daily().sign_ups()`.
pub type UserSignUpMetricCollection = mg::Many<
    models::UserSignUpMetric,
    UserSignUpMetricResource,
>;
