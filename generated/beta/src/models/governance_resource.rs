// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.governanceResource`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`GovernanceResourceCollection`], for example `graph.governance_resources()`.
///
/// Operations: `register`.
///
/// [`GovernanceResourceCollection`]: crate::requests::governance_resource::GovernanceResourceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/governanceresource?view=graph-rest-beta
pub struct GovernanceResource {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `externalId`.
    pub external_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `registeredDateTime`.
    pub registered_date_time: mg::Field<mg::DateTimeOffset>,
    /// `registeredRoot`.
    pub registered_root: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GovernanceResource: "microsoft.graph.governanceResource", entity open, base super::Entity;
    display_name: "displayName",
    external_id: "externalId",
    id: "id" key required,
    registered_date_time: "registeredDateTime",
    registered_root: "registeredRoot",
    status: "status",
    type_: "type",
}

mg::derived_from! { GovernanceResource: super::Entity }

impl GovernanceResource {
    /// `parent`: [`GovernanceResource`](super::GovernanceResource).
    pub const PARENT: mg::Nav<GovernanceResource, super::GovernanceResource> = mg::Nav::new(
        "parent",
    );
    /// `roleAssignmentRequests`: many
    /// [`GovernanceRoleAssignmentRequest`](super::GovernanceRoleAssignmentRequest).
    pub const ROLE_ASSIGNMENT_REQUESTS: mg::Nav<
        GovernanceResource,
        Vec<super::GovernanceRoleAssignmentRequest>,
    > = mg::Nav::new("roleAssignmentRequests");
    /// `roleAssignments`: many [`GovernanceRoleAssignment`](super::GovernanceRoleAssignment).
    pub const ROLE_ASSIGNMENTS: mg::Nav<
        GovernanceResource,
        Vec<super::GovernanceRoleAssignment>,
    > = mg::Nav::new("roleAssignments");
    /// `roleDefinitions`: many [`GovernanceRoleDefinition`](super::GovernanceRoleDefinition).
    pub const ROLE_DEFINITIONS: mg::Nav<
        GovernanceResource,
        Vec<super::GovernanceRoleDefinition>,
    > = mg::Nav::new("roleDefinitions");
    /// `roleSettings`: many [`GovernanceRoleSetting`](super::GovernanceRoleSetting).
    pub const ROLE_SETTINGS: mg::Nav<
        GovernanceResource,
        Vec<super::GovernanceRoleSetting>,
    > = mg::Nav::new("roleSettings");
}
