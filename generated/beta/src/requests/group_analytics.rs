// @generated
use crate::{mg, models};

/// Requests on one [`GroupAnalytics`](models::GroupAnalytics): `get`, `update`, `delete`.
///
/// For example `graph.reports().identity_analytics().groups().id(id)`.
pub type GroupAnalyticsResource = mg::One<models::GroupAnalytics>;

/// Requests on a collection of [`GroupAnalytics`](models::GroupAnalytics): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.reports().identity_analytics().groups()`.
pub type GroupAnalyticsCollection = mg::Many<
    models::GroupAnalytics,
    GroupAnalyticsResource,
>;
