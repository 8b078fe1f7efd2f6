// @generated
use crate::{mg, models};

/// Requests on one [`CustomerInsight`](models::partner::security::CustomerInsight): `get`,
/// `update`, `delete`.
///
/// For example `graph.security().partner().security_score().customer_insights().id(id)`.
pub type CustomerInsightResource = mg::One<models::partner::security::CustomerInsight>;

/// Requests on a collection of [`CustomerInsight`](models::partner::security::CustomerInsight):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.security().partner().security_score().customer_insights()`.
pub type CustomerInsightCollection = mg::Many<
    models::partner::security::CustomerInsight,
    CustomerInsightResource,
>;
