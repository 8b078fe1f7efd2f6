// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcAgentPoolUserAssignment`][reference], derived from
/// [`CloudPcPoolAssignment`](super::CloudPcPoolAssignment).
///
/// Requests: [`CloudPcAgentPoolUserAssignmentCollection`], for example:
///
/// ```ignore
/// graph
///     .me()
///     .cloud_pc_pools()
///     .id(id)
///     .assignments()
///     .cast_to_cloud_pc_agent_pool_user_assignment()
/// ```
///
/// [`CloudPcAgentPoolUserAssignmentCollection`]: crate::requests::cloud_pc_agent_pool_user_assignment::CloudPcAgentPoolUserAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcagentpooluserassignment?view=graph-rest-beta
pub struct CloudPcAgentPoolUserAssignment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `userPrincipalId`. Never null.
    pub user_principal_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcAgentPoolUserAssignment: "microsoft.graph.cloudPcAgentPoolUserAssignment", entity, base super::CloudPcPoolAssignment;
    id: "id" key required,
    user_principal_id: "userPrincipalId" required,
}

mg::derived_from! { CloudPcAgentPoolUserAssignment: super::CloudPcPoolAssignment, super::Entity }
