// @generated
use crate::mg;

/// Entity type [`microsoft.graph.rbacApplication`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`RbacApplicationCollection`](crate::requests::rbac_application::RbacApplicationCollection), for
/// example `graph.role_management().enterprise_apps()`.
///
/// Operations: `role_schedule_instances`, `role_schedules`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/rbacapplication?view=graph-rest-beta
pub struct RbacApplication {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RbacApplication: "microsoft.graph.rbacApplication", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { RbacApplication: super::Entity }

impl RbacApplication {
    /// `resourceNamespaces`: many
    /// [`UnifiedRbacResourceNamespace`](super::UnifiedRbacResourceNamespace).
    pub const RESOURCE_NAMESPACES: mg::Nav<
        RbacApplication,
        Vec<super::UnifiedRbacResourceNamespace>,
    > = mg::Nav::new("resourceNamespaces");
    /// `roleAssignmentApprovals`: many [`Approval`](super::Approval).
    pub const ROLE_ASSIGNMENT_APPROVALS: mg::Nav<
        RbacApplication,
        Vec<super::Approval>,
    > = mg::Nav::new("roleAssignmentApprovals");
    /// `roleAssignmentScheduleInstances`: many
    /// [`UnifiedRoleAssignmentScheduleInstance`](super::UnifiedRoleAssignmentScheduleInstance).
    pub const ROLE_ASSIGNMENT_SCHEDULE_INSTANCES: mg::Nav<
        RbacApplication,
        Vec<super::UnifiedRoleAssignmentScheduleInstance>,
    > = mg::Nav::new("roleAssignmentScheduleInstances");
    /// `roleAssignmentScheduleRequests`: many
    /// [`UnifiedRoleAssignmentScheduleRequest`](super::UnifiedRoleAssignmentScheduleRequest).
    pub const ROLE_ASSIGNMENT_SCHEDULE_REQUESTS: mg::Nav<
        RbacApplication,
        Vec<super::UnifiedRoleAssignmentScheduleRequest>,
    > = mg::Nav::new("roleAssignmentScheduleRequests");
    /// `roleAssignmentSchedules`: many
    /// [`UnifiedRoleAssignmentSchedule`](super::UnifiedRoleAssignmentSchedule).
    pub const ROLE_ASSIGNMENT_SCHEDULES: mg::Nav<
        RbacApplication,
        Vec<super::UnifiedRoleAssignmentSchedule>,
    > = mg::Nav::new("roleAssignmentSchedules");
    /// `roleAssignments`: many [`UnifiedRoleAssignment`](super::UnifiedRoleAssignment).
    pub const ROLE_ASSIGNMENTS: mg::Nav<
        RbacApplication,
        Vec<super::UnifiedRoleAssignment>,
    > = mg::Nav::new("roleAssignments");
    /// `roleDefinitions`: many [`UnifiedRoleDefinition`](super::UnifiedRoleDefinition).
    pub const ROLE_DEFINITIONS: mg::Nav<
        RbacApplication,
        Vec<super::UnifiedRoleDefinition>,
    > = mg::Nav::new("roleDefinitions");
    /// `roleEligibilityScheduleInstances`: many
    /// [`UnifiedRoleEligibilityScheduleInstance`](super::UnifiedRoleEligibilityScheduleInstance).
    pub const ROLE_ELIGIBILITY_SCHEDULE_INSTANCES: mg::Nav<
        RbacApplication,
        Vec<super::UnifiedRoleEligibilityScheduleInstance>,
    > = mg::Nav::new("roleEligibilityScheduleInstances");
    /// `roleEligibilityScheduleRequests`: many
    /// [`UnifiedRoleEligibilityScheduleRequest`](super::UnifiedRoleEligibilityScheduleRequest).
    pub const ROLE_ELIGIBILITY_SCHEDULE_REQUESTS: mg::Nav<
        RbacApplication,
        Vec<super::UnifiedRoleEligibilityScheduleRequest>,
    > = mg::Nav::new("roleEligibilityScheduleRequests");
    /// `roleEligibilitySchedules`: many
    /// [`UnifiedRoleEligibilitySchedule`](super::UnifiedRoleEligibilitySchedule).
    pub const ROLE_ELIGIBILITY_SCHEDULES: mg::Nav<
        RbacApplication,
        Vec<super::UnifiedRoleEligibilitySchedule>,
    > = mg::Nav::new("roleEligibilitySchedules");
    /// `transitiveRoleAssignments`: many [`UnifiedRoleAssignment`](super::UnifiedRoleAssignment).
    pub const TRANSITIVE_ROLE_ASSIGNMENTS: mg::Nav<
        RbacApplication,
        Vec<super::UnifiedRoleAssignment>,
    > = mg::Nav::new("transitiveRoleAssignments");
}
