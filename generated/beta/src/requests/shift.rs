// @generated
use crate::{mg, models, requests};

/// Requests on one [`Shift`](models::Shift): `get`, `update`, `delete`.
///
/// For example `graph.teams().id(id).schedule().shifts().id(id)`.
pub type ShiftResource = mg::One<
    models::Shift,
    requests::change_tracked_entity::ChangeTrackedEntityResource,
>;

/// Requests on a collection of [`Shift`](models::Shift): `list`, `create`, `count`, `id` for one of
/// them.
///
/// For example `graph.teams().id(id).schedule().shifts()`.
pub type ShiftCollection = mg::Many<models::Shift, ShiftResource>;
