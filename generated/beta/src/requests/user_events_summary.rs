// @generated
use crate::{mg, models};

/// Requests on one [`UserEventsSummary`](models::UserEventsSummary): `get`, `update`, `delete`.
///
/// For example `graph.reports().authentication_methods().user_events_summary().id(id)`.
pub type UserEventsSummaryResource = mg::One<models::UserEventsSummary>;

/// Requests on a collection of [`UserEventsSummary`](models::UserEventsSummary): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.reports().authentication_methods().user_events_summary()`.
pub type UserEventsSummaryCollection = mg::Many<
    models::UserEventsSummary,
    UserEventsSummaryResource,
>;
