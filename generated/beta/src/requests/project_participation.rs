// @generated
use crate::{mg, models};

/// Requests on one [`ProjectParticipation`](models::ProjectParticipation): `get`, `update`,
/// `delete`.
///
/// For example `graph.me().profile().projects().id(id)`.
pub type ProjectParticipationResource = mg::One<models::ProjectParticipation>;

/// Requests on a collection of [`ProjectParticipation`](models::ProjectParticipation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().profile().projects()`.
pub type ProjectParticipationCollection = mg::Many<
    models::ProjectParticipation,
    ProjectParticipationResource,
>;
