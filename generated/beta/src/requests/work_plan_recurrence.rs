// @generated
use crate::{mg, models};

/// Requests on one [`WorkPlanRecurrence`](models::WorkPlanRecurrence): `get`, `update`, `delete`.
///
/// For example `graph.me().settings().work_hours_and_locations().recurrences().id(id)`.
pub type WorkPlanRecurrenceResource = mg::One<models::WorkPlanRecurrence>;

/// Requests on a collection of [`WorkPlanRecurrence`](models::WorkPlanRecurrence): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().settings().work_hours_and_locations().recurrences()`.
pub type WorkPlanRecurrenceCollection = mg::Many<
    models::WorkPlanRecurrence,
    WorkPlanRecurrenceResource,
>;
