// @generated
use crate::{mg, models};

/// Requests on one
/// [`EmbeddedSimActivationCodePoolAssignment`](models::EmbeddedSimActivationCodePoolAssignment):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.device_management().embedded_sim_activation_code_pools().id(id).assignments().id(id)`.
pub type EmbeddedSimActivationCodePoolAssignmentResource = mg::One<
    models::EmbeddedSimActivationCodePoolAssignment,
>;

/// Requests on a collection of
/// [`EmbeddedSimActivationCodePoolAssignment`](models::EmbeddedSimActivationCodePoolAssignment):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().embedded_sim_activation_code_pools().id(id).assignments()`.
pub type EmbeddedSimActivationCodePoolAssignmentCollection = mg::Many<
    models::EmbeddedSimActivationCodePoolAssignment,
    EmbeddedSimActivationCodePoolAssignmentResource,
>;
