// @generated
use crate::{mg, models};

/// Requests on one [`CloudPcAgentPoolUserAssignment`](models::CloudPcAgentPoolUserAssignment):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .me()
///     .cloud_pc_pools()
///     .id(id)
///     .assignments()
///     .id(id)
///     .cast_to_cloud_pc_agent_pool_user_assignment()
/// ```
pub type CloudPcAgentPoolUserAssignmentResource = mg::One<
    models::CloudPcAgentPoolUserAssignment,
>;

/// Requests on a collection of
/// [`CloudPcAgentPoolUserAssignment`](models::CloudPcAgentPoolUserAssignment): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .me()
///     .cloud_pc_pools()
///     .id(id)
///     .assignments()
///     .cast_to_cloud_pc_agent_pool_user_assignment()
/// ```
pub type CloudPcAgentPoolUserAssignmentCollection = mg::Many<
    models::CloudPcAgentPoolUserAssignment,
    CloudPcAgentPoolUserAssignmentResource,
>;
