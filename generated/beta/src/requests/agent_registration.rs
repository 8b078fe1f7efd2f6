// @generated
use crate::{mg, models};

/// Requests on one [`AgentRegistration`](models::AgentRegistration): `get`, `update`, `delete`.
///
/// For example `graph.copilot().agent_registrations().id(id)`.
pub type AgentRegistrationResource = mg::One<models::AgentRegistration>;

/// Requests on a collection of [`AgentRegistration`](models::AgentRegistration): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.copilot().agent_registrations()`.
pub type AgentRegistrationCollection = mg::Many<
    models::AgentRegistration,
    AgentRegistrationResource,
>;
