// @generated
use crate::{mg, models};

/// Requests on one [`AggregatedEnvironment`](models::security::AggregatedEnvironment): `get`,
/// `update`, `delete`.
///
/// For example `graph.security().zones().id(id).aggregations().id(id)`.
pub type AggregatedEnvironmentResource = mg::One<
    models::security::AggregatedEnvironment,
>;

/// Requests on a collection of [`AggregatedEnvironment`](models::security::AggregatedEnvironment):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.security().zones().id(id).aggregations()`.
pub type AggregatedEnvironmentCollection = mg::Many<
    models::security::AggregatedEnvironment,
    AggregatedEnvironmentResource,
>;
