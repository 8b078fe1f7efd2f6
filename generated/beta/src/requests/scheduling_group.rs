// @generated
use crate::{mg, models, requests};

/// Requests on one [`SchedulingGroup`](models::SchedulingGroup): `get`, `update`, `delete`.
///
/// For example `graph.teams().id(id).schedule().scheduling_groups().id(id)`.
pub type SchedulingGroupResource = mg::One<
    models::SchedulingGroup,
    requests::change_tracked_entity::ChangeTrackedEntityResource,
>;

/// Requests on a collection of [`SchedulingGroup`](models::SchedulingGroup): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.teams().id(id).schedule().scheduling_groups()`.
pub type SchedulingGroupCollection = mg::Many<
    models::SchedulingGroup,
    SchedulingGroupResource,
>;
