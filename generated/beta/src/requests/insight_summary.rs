// @generated
use crate::{mg, models};

/// Requests on one [`InsightSummary`](models::InsightSummary): `get`, `update`, `delete`.
///
/// For example `graph.reports().user_insights().daily().summary().id(id)`.
pub type InsightSummaryResource = mg::One<models::InsightSummary>;

/// Requests on a collection of [`InsightSummary`](models::InsightSummary): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.reports().user_insights().daily().summary()`.
pub type InsightSummaryCollection = mg::Many<
    models::InsightSummary,
    InsightSummaryResource,
>;
