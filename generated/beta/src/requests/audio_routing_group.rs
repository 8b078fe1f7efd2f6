// @generated
use crate::{mg, models};

/// Requests on one [`AudioRoutingGroup`](models::AudioRoutingGroup): `get`, `update`, `delete`.
///
/// For example `graph.app().calls().id(id).audio_routing_groups().id(id)`.
pub type AudioRoutingGroupResource = mg::One<models::AudioRoutingGroup>;

/// Requests on a collection of [`AudioRoutingGroup`](models::AudioRoutingGroup): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.app().calls().id(id).audio_routing_groups()`.
pub type AudioRoutingGroupCollection = mg::Many<
    models::AudioRoutingGroup,
    AudioRoutingGroupResource,
>;
