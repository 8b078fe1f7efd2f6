// @generated
use crate::{mg, models, requests};

/// Requests on one [`OpenShift`](models::OpenShift): `get`, `update`, `delete`.
///
/// For example `graph.teams().id(id).schedule().open_shifts().id(id)`.
pub type OpenShiftResource = mg::One<
    models::OpenShift,
    requests::change_tracked_entity::ChangeTrackedEntityResource,
>;

/// Requests on a collection of [`OpenShift`](models::OpenShift): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.teams().id(id).schedule().open_shifts()`.
pub type OpenShiftCollection = mg::Many<models::OpenShift, OpenShiftResource>;
