// @generated
use crate::mg;

/// Entity type [`microsoft.graph.privilegedAccess`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`PrivilegedAccessCollection`](crate::requests::privileged_access::PrivilegedAccessCollection),
/// for example `graph.privileged_access()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/privilegedaccess?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2025-10-27, to be removed on 2026-10-28 (revision 2025-10/PIM_Iteration2_Deprecation)"
)]
pub struct PrivilegedAccess {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivilegedAccess: "microsoft.graph.privilegedAccess", entity, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { PrivilegedAccess: super::Entity }

impl PrivilegedAccess {
    /// `resources`: many [`GovernanceResource`](super::GovernanceResource).
    pub const RESOURCES: mg::Nav<PrivilegedAccess, Vec<super::GovernanceResource>> = mg::Nav::new(
        "resources",
    );
    /// `roleAssignmentRequests`: many
    /// [`GovernanceRoleAssignmentRequest`](super::GovernanceRoleAssignmentRequest).
    pub const ROLE_ASSIGNMENT_REQUESTS: mg::Nav<
        PrivilegedAccess,
        Vec<super::GovernanceRoleAssignmentRequest>,
    > = mg::Nav::new("roleAssignmentRequests");
    /// `roleAssignments`: many [`GovernanceRoleAssignment`](super::GovernanceRoleAssignment).
    pub const ROLE_ASSIGNMENTS: mg::Nav<
        PrivilegedAccess,
        Vec<super::GovernanceRoleAssignment>,
    > = mg::Nav::new("roleAssignments");
    /// `roleDefinitions`: many [`GovernanceRoleDefinition`](super::GovernanceRoleDefinition).
    pub const ROLE_DEFINITIONS: mg::Nav<
        PrivilegedAccess,
        Vec<super::GovernanceRoleDefinition>,
    > = mg::Nav::new("roleDefinitions");
    /// `roleSettings`: many [`GovernanceRoleSetting`](super::GovernanceRoleSetting).
    pub const ROLE_SETTINGS: mg::Nav<
        PrivilegedAccess,
        Vec<super::GovernanceRoleSetting>,
    > = mg::Nav::new("roleSettings");
}
