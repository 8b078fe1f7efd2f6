// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.privilegedAccessGroup`, by its URL.
    ///
    /// For example `/identityGovernance/privilegedAccess/group`.
    PrivilegedAccessGroupResource(mg::One<models::PrivilegedAccessGroup>)
}

impl PrivilegedAccessGroupResource {
    /// `…/assignmentApprovals`: many `approval`
    #[inline]
    pub fn assignment_approvals(&self) -> requests::approval::ApprovalCollection {
        mg::to(self, "assignmentApprovals")
    }

    /// `…/assignmentScheduleInstances`: many `privilegedAccessGroupAssignmentScheduleInstance`
    #[inline]
    pub fn assignment_schedule_instances(
        &self,
    ) -> requests::privileged_access_group_assignment_schedule_instance::PrivilegedAccessGroupAssignmentScheduleInstanceCollection {
        mg::to(self, "assignmentScheduleInstances")
    }

    /// `…/assignmentScheduleRequests`: many `privilegedAccessGroupAssignmentScheduleRequest`
    #[inline]
    pub fn assignment_schedule_requests(
        &self,
    ) -> requests::privileged_access_group_assignment_schedule_request::PrivilegedAccessGroupAssignmentScheduleRequestCollection {
        mg::to(self, "assignmentScheduleRequests")
    }

    /// `…/assignmentSchedules`: many `privilegedAccessGroupAssignmentSchedule`
    #[inline]
    pub fn assignment_schedules(
        &self,
    ) -> requests::privileged_access_group_assignment_schedule::PrivilegedAccessGroupAssignmentScheduleCollection {
        mg::to(self, "assignmentSchedules")
    }

    /// `…/eligibilityScheduleInstances`: many `privilegedAccessGroupEligibilityScheduleInstance`
    #[inline]
    pub fn eligibility_schedule_instances(
        &self,
    ) -> requests::privileged_access_group_eligibility_schedule_instance::PrivilegedAccessGroupEligibilityScheduleInstanceCollection {
        mg::to(self, "eligibilityScheduleInstances")
    }

    /// `…/eligibilityScheduleRequests`: many `privilegedAccessGroupEligibilityScheduleRequest`
    #[inline]
    pub fn eligibility_schedule_requests(
        &self,
    ) -> requests::privileged_access_group_eligibility_schedule_request::PrivilegedAccessGroupEligibilityScheduleRequestCollection {
        mg::to(self, "eligibilityScheduleRequests")
    }

    /// `…/eligibilitySchedules`: many `privilegedAccessGroupEligibilitySchedule`
    #[inline]
    pub fn eligibility_schedules(
        &self,
    ) -> requests::privileged_access_group_eligibility_schedule::PrivilegedAccessGroupEligibilityScheduleCollection {
        mg::to(self, "eligibilitySchedules")
    }

    /// `…/resources`: many `groupResource`
    #[inline]
    pub fn resources(&self) -> requests::group_resource::GroupResourceCollection {
        mg::to(self, "resources")
    }
}
