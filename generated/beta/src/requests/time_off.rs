// @generated
use crate::{mg, models, requests};

/// Requests on one [`TimeOff`](models::TimeOff): `get`, `update`, `delete`.
///
/// For example `graph.teams().id(id).schedule().times_off().id(id)`.
pub type TimeOffResource = mg::One<
    models::TimeOff,
    requests::change_tracked_entity::ChangeTrackedEntityResource,
>;

/// Requests on a collection of [`TimeOff`](models::TimeOff): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.teams().id(id).schedule().times_off()`.
pub type TimeOffCollection = mg::Many<models::TimeOff, TimeOffResource>;
