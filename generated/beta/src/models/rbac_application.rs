// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.rbacApplication`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/rbacapplication?view=graph-rest-beta>
    RbacApplication "microsoft.graph.rbacApplication" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { RbacApplication: super::Entity }

impl RbacApplication {
    /// `resourceNamespaces`: many `unifiedRbacResourceNamespace`, contained
    pub const RESOURCE_NAMESPACES: mg::Nav<
        RbacApplication,
        Vec<super::UnifiedRbacResourceNamespace>,
    > = mg::Nav::new("resourceNamespaces");
    /// `roleAssignmentApprovals`: many `approval`, contained
    pub const ROLE_ASSIGNMENT_APPROVALS: mg::Nav<
        RbacApplication,
        Vec<super::Approval>,
    > = mg::Nav::new("roleAssignmentApprovals");
    /// `roleAssignmentScheduleInstances`: many `unifiedRoleAssignmentScheduleInstance`, contained
    pub const ROLE_ASSIGNMENT_SCHEDULE_INSTANCES: mg::Nav<
        RbacApplication,
        Vec<super::UnifiedRoleAssignmentScheduleInstance>,
    > = mg::Nav::new("roleAssignmentScheduleInstances");
    /// `roleAssignmentScheduleRequests`: many `unifiedRoleAssignmentScheduleRequest`, contained
    pub const ROLE_ASSIGNMENT_SCHEDULE_REQUESTS: mg::Nav<
        RbacApplication,
        Vec<super::UnifiedRoleAssignmentScheduleRequest>,
    > = mg::Nav::new("roleAssignmentScheduleRequests");
    /// `roleAssignmentSchedules`: many `unifiedRoleAssignmentSchedule`, contained
    pub const ROLE_ASSIGNMENT_SCHEDULES: mg::Nav<
        RbacApplication,
        Vec<super::UnifiedRoleAssignmentSchedule>,
    > = mg::Nav::new("roleAssignmentSchedules");
    /// `roleAssignments`: many `unifiedRoleAssignment`, contained
    pub const ROLE_ASSIGNMENTS: mg::Nav<
        RbacApplication,
        Vec<super::UnifiedRoleAssignment>,
    > = mg::Nav::new("roleAssignments");
    /// `roleDefinitions`: many `unifiedRoleDefinition`, contained
    pub const ROLE_DEFINITIONS: mg::Nav<
        RbacApplication,
        Vec<super::UnifiedRoleDefinition>,
    > = mg::Nav::new("roleDefinitions");
    /// `roleEligibilityScheduleInstances`: many `unifiedRoleEligibilityScheduleInstance`, contained
    pub const ROLE_ELIGIBILITY_SCHEDULE_INSTANCES: mg::Nav<
        RbacApplication,
        Vec<super::UnifiedRoleEligibilityScheduleInstance>,
    > = mg::Nav::new("roleEligibilityScheduleInstances");
    /// `roleEligibilityScheduleRequests`: many `unifiedRoleEligibilityScheduleRequest`, contained
    pub const ROLE_ELIGIBILITY_SCHEDULE_REQUESTS: mg::Nav<
        RbacApplication,
        Vec<super::UnifiedRoleEligibilityScheduleRequest>,
    > = mg::Nav::new("roleEligibilityScheduleRequests");
    /// `roleEligibilitySchedules`: many `unifiedRoleEligibilitySchedule`, contained
    pub const ROLE_ELIGIBILITY_SCHEDULES: mg::Nav<
        RbacApplication,
        Vec<super::UnifiedRoleEligibilitySchedule>,
    > = mg::Nav::new("roleEligibilitySchedules");
    /// `transitiveRoleAssignments`: many `unifiedRoleAssignment`, contained
    pub const TRANSITIVE_ROLE_ASSIGNMENTS: mg::Nav<
        RbacApplication,
        Vec<super::UnifiedRoleAssignment>,
    > = mg::Nav::new("transitiveRoleAssignments");
}
