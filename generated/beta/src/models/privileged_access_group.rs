// @generated
use crate::mg;

/// Entity type [`microsoft.graph.privilegedAccessGroup`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PrivilegedAccessGroupResource`], for example
/// `graph.identity_governance().privileged_access().group()`.
///
/// [`PrivilegedAccessGroupResource`]: crate::requests::privileged_access_group::PrivilegedAccessGroupResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/privilegedaccessgroup?view=graph-rest-beta
pub struct PrivilegedAccessGroup {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivilegedAccessGroup: "microsoft.graph.privilegedAccessGroup", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { PrivilegedAccessGroup: super::Entity }

impl PrivilegedAccessGroup {
    /// `assignmentApprovals`: many [`Approval`](super::Approval).
    pub const ASSIGNMENT_APPROVALS: mg::Nav<
        PrivilegedAccessGroup,
        Vec<super::Approval>,
    > = mg::Nav::new("assignmentApprovals");
    /// `assignmentScheduleInstances`: many [`PrivilegedAccessGroupAssignmentScheduleInstance`].
    ///
    /// [`PrivilegedAccessGroupAssignmentScheduleInstance`]: super::PrivilegedAccessGroupAssignmentScheduleInstance
    pub const ASSIGNMENT_SCHEDULE_INSTANCES: mg::Nav<
        PrivilegedAccessGroup,
        Vec<super::PrivilegedAccessGroupAssignmentScheduleInstance>,
    > = mg::Nav::new("assignmentScheduleInstances");
    /// `assignmentScheduleRequests`: many [`PrivilegedAccessGroupAssignmentScheduleRequest`].
    ///
    /// [`PrivilegedAccessGroupAssignmentScheduleRequest`]: super::PrivilegedAccessGroupAssignmentScheduleRequest
    pub const ASSIGNMENT_SCHEDULE_REQUESTS: mg::Nav<
        PrivilegedAccessGroup,
        Vec<super::PrivilegedAccessGroupAssignmentScheduleRequest>,
    > = mg::Nav::new("assignmentScheduleRequests");
    /// `assignmentSchedules`: many
    /// [`PrivilegedAccessGroupAssignmentSchedule`](super::PrivilegedAccessGroupAssignmentSchedule).
    pub const ASSIGNMENT_SCHEDULES: mg::Nav<
        PrivilegedAccessGroup,
        Vec<super::PrivilegedAccessGroupAssignmentSchedule>,
    > = mg::Nav::new("assignmentSchedules");
    /// `eligibilityScheduleInstances`: many [`PrivilegedAccessGroupEligibilityScheduleInstance`].
    ///
    /// [`PrivilegedAccessGroupEligibilityScheduleInstance`]: super::PrivilegedAccessGroupEligibilityScheduleInstance
    pub const ELIGIBILITY_SCHEDULE_INSTANCES: mg::Nav<
        PrivilegedAccessGroup,
        Vec<super::PrivilegedAccessGroupEligibilityScheduleInstance>,
    > = mg::Nav::new("eligibilityScheduleInstances");
    /// `eligibilityScheduleRequests`: many [`PrivilegedAccessGroupEligibilityScheduleRequest`].
    ///
    /// [`PrivilegedAccessGroupEligibilityScheduleRequest`]: super::PrivilegedAccessGroupEligibilityScheduleRequest
    pub const ELIGIBILITY_SCHEDULE_REQUESTS: mg::Nav<
        PrivilegedAccessGroup,
        Vec<super::PrivilegedAccessGroupEligibilityScheduleRequest>,
    > = mg::Nav::new("eligibilityScheduleRequests");
    /// `eligibilitySchedules`: many [`PrivilegedAccessGroupEligibilitySchedule`].
    ///
    /// [`PrivilegedAccessGroupEligibilitySchedule`]: super::PrivilegedAccessGroupEligibilitySchedule
    pub const ELIGIBILITY_SCHEDULES: mg::Nav<
        PrivilegedAccessGroup,
        Vec<super::PrivilegedAccessGroupEligibilitySchedule>,
    > = mg::Nav::new("eligibilitySchedules");
    /// `resources`: many [`GroupResource`](super::GroupResource).
    pub const RESOURCES: mg::Nav<PrivilegedAccessGroup, Vec<super::GroupResource>> = mg::Nav::new(
        "resources",
    );
}
