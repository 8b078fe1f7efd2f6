// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privilegedAccessGroup`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/privilegedaccessgroup?view=graph-rest-beta>
    PrivilegedAccessGroup "microsoft.graph.privilegedAccessGroup" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PrivilegedAccessGroup: super::Entity }

impl PrivilegedAccessGroup {
    /// `assignmentApprovals`: many `approval`, contained
    pub const ASSIGNMENT_APPROVALS: mg::Nav<
        PrivilegedAccessGroup,
        Vec<super::Approval>,
    > = mg::Nav::new("assignmentApprovals");
    /// `assignmentScheduleInstances`: many `privilegedAccessGroupAssignmentScheduleInstance`, contained
    pub const ASSIGNMENT_SCHEDULE_INSTANCES: mg::Nav<
        PrivilegedAccessGroup,
        Vec<super::PrivilegedAccessGroupAssignmentScheduleInstance>,
    > = mg::Nav::new("assignmentScheduleInstances");
    /// `assignmentScheduleRequests`: many `privilegedAccessGroupAssignmentScheduleRequest`, contained
    pub const ASSIGNMENT_SCHEDULE_REQUESTS: mg::Nav<
        PrivilegedAccessGroup,
        Vec<super::PrivilegedAccessGroupAssignmentScheduleRequest>,
    > = mg::Nav::new("assignmentScheduleRequests");
    /// `assignmentSchedules`: many `privilegedAccessGroupAssignmentSchedule`, contained
    pub const ASSIGNMENT_SCHEDULES: mg::Nav<
        PrivilegedAccessGroup,
        Vec<super::PrivilegedAccessGroupAssignmentSchedule>,
    > = mg::Nav::new("assignmentSchedules");
    /// `eligibilityScheduleInstances`: many `privilegedAccessGroupEligibilityScheduleInstance`, contained
    pub const ELIGIBILITY_SCHEDULE_INSTANCES: mg::Nav<
        PrivilegedAccessGroup,
        Vec<super::PrivilegedAccessGroupEligibilityScheduleInstance>,
    > = mg::Nav::new("eligibilityScheduleInstances");
    /// `eligibilityScheduleRequests`: many `privilegedAccessGroupEligibilityScheduleRequest`, contained
    pub const ELIGIBILITY_SCHEDULE_REQUESTS: mg::Nav<
        PrivilegedAccessGroup,
        Vec<super::PrivilegedAccessGroupEligibilityScheduleRequest>,
    > = mg::Nav::new("eligibilityScheduleRequests");
    /// `eligibilitySchedules`: many `privilegedAccessGroupEligibilitySchedule`, contained
    pub const ELIGIBILITY_SCHEDULES: mg::Nav<
        PrivilegedAccessGroup,
        Vec<super::PrivilegedAccessGroupEligibilitySchedule>,
    > = mg::Nav::new("eligibilitySchedules");
    /// `resources`: many `groupResource`, contained
    pub const RESOURCES: mg::Nav<PrivilegedAccessGroup, Vec<super::GroupResource>> = mg::Nav::new(
        "resources",
    );
}
