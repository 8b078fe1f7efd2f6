// @generated
use crate::{mg, models};

/// One `microsoft.graph.agentCardManifest`, by its URL.
///
/// For example `/agentRegistry/agentCardManifests/{agentCardManifest-id}`.
pub type AgentCardManifestResource = mg::One<models::AgentCardManifest>;

/// A collection of `microsoft.graph.agentCardManifest`, by its URL.
///
/// For example `/agentRegistry/agentCardManifests`.
pub type AgentCardManifestCollection = mg::Many<
    models::AgentCardManifest,
    AgentCardManifestResource,
>;
