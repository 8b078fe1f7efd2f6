// @generated
use crate::{mg, models};

/// One `microsoft.graph.agentRegistration`, by its URL.
///
/// For example `/copilot/agentRegistrations/{agentRegistration-id}`.
pub type AgentRegistrationResource = mg::One<models::AgentRegistration>;

/// A collection of `microsoft.graph.agentRegistration`, by its URL.
///
/// For example `/copilot/agentRegistrations`.
pub type AgentRegistrationCollection = mg::Many<
    models::AgentRegistration,
    AgentRegistrationResource,
>;
