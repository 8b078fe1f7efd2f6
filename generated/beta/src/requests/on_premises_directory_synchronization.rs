// @generated
use crate::{mg, models};

/// Requests on one
/// [`OnPremisesDirectorySynchronization`](models::OnPremisesDirectorySynchronization): `get`,
/// `update`, `delete`.
///
/// For example `graph.directory().on_premises_synchronization().id(id)`.
pub type OnPremisesDirectorySynchronizationResource = mg::One<
    models::OnPremisesDirectorySynchronization,
>;

/// Requests on a collection of
/// [`OnPremisesDirectorySynchronization`](models::OnPremisesDirectorySynchronization): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.directory().on_premises_synchronization()`.
pub type OnPremisesDirectorySynchronizationCollection = mg::Many<
    models::OnPremisesDirectorySynchronization,
    OnPremisesDirectorySynchronizationResource,
>;
