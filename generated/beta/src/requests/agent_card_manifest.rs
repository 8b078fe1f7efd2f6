// @generated
use crate::{mg, models};

/// Requests on one [`AgentCardManifest`](models::AgentCardManifest): `get`, `update`, `delete`.
///
/// For example `graph.agent_registry().agent_card_manifests().id(id)`.
pub type AgentCardManifestResource = mg::One<models::AgentCardManifest>;

/// Requests on a collection of [`AgentCardManifest`](models::AgentCardManifest): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.agent_registry().agent_card_manifests()`.
pub type AgentCardManifestCollection = mg::Many<
    models::AgentCardManifest,
    AgentCardManifestResource,
>;
