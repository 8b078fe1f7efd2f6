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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **PrivilegedAssignmentSchedule.Read.AzureADGroup**, PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup | **PrivilegedAssignmentSchedule.Read.AzureADGroup**, PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup |
    /// | `GET …/{id}` | **PrivilegedAssignmentSchedule.Read.AzureADGroup**, PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup | **PrivilegedAssignmentSchedule.Read.AzureADGroup**, PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup |
    #[inline]
    pub fn assignment_schedule_instances(
        &self,
    ) -> requests::privileged_access_group_assignment_schedule_instance::PrivilegedAccessGroupAssignmentScheduleInstanceCollection {
        mg::to(self, "assignmentScheduleInstances")
    }

    /// `…/assignmentScheduleRequests`: many `privilegedAccessGroupAssignmentScheduleRequest`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **PrivilegedAssignmentSchedule.Read.AzureADGroup**, **PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup** | **PrivilegedAssignmentSchedule.Read.AzureADGroup**, **PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup** |
    /// | `GET …/{id}` | **PrivilegedAssignmentSchedule.Read.AzureADGroup**, PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup | **PrivilegedAssignmentSchedule.Read.AzureADGroup**, PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup |
    /// | `POST` | **PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup**, PrivilegedAssignmentSchedule.Remove.AzureADGroup | **PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup**, PrivilegedAssignmentSchedule.Remove.AzureADGroup |
    #[inline]
    pub fn assignment_schedule_requests(
        &self,
    ) -> requests::privileged_access_group_assignment_schedule_request::PrivilegedAccessGroupAssignmentScheduleRequestCollection {
        mg::to(self, "assignmentScheduleRequests")
    }

    /// `…/assignmentSchedules`: many `privilegedAccessGroupAssignmentSchedule`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **PrivilegedAssignmentSchedule.Read.AzureADGroup**, PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup | **PrivilegedAssignmentSchedule.Read.AzureADGroup**, PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup |
    /// | `GET …/{id}` | **PrivilegedAssignmentSchedule.Read.AzureADGroup**, PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup | **PrivilegedAssignmentSchedule.Read.AzureADGroup**, PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup |
    #[inline]
    pub fn assignment_schedules(
        &self,
    ) -> requests::privileged_access_group_assignment_schedule::PrivilegedAccessGroupAssignmentScheduleCollection {
        mg::to(self, "assignmentSchedules")
    }

    /// `…/eligibilityScheduleInstances`: many `privilegedAccessGroupEligibilityScheduleInstance`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **PrivilegedEligibilitySchedule.Read.AzureADGroup**, PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup | **PrivilegedEligibilitySchedule.Read.AzureADGroup**, PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup |
    /// | `GET …/{id}` | **PrivilegedEligibilitySchedule.Read.AzureADGroup**, PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup | **PrivilegedEligibilitySchedule.Read.AzureADGroup**, PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup |
    #[inline]
    pub fn eligibility_schedule_instances(
        &self,
    ) -> requests::privileged_access_group_eligibility_schedule_instance::PrivilegedAccessGroupEligibilityScheduleInstanceCollection {
        mg::to(self, "eligibilityScheduleInstances")
    }

    /// `…/eligibilityScheduleRequests`: many `privilegedAccessGroupEligibilityScheduleRequest`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **PrivilegedEligibilitySchedule.Read.AzureADGroup**, **PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup** | **PrivilegedEligibilitySchedule.Read.AzureADGroup**, **PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup** |
    /// | `GET …/{id}` | **PrivilegedEligibilitySchedule.Read.AzureADGroup**, PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup | **PrivilegedEligibilitySchedule.Read.AzureADGroup**, PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup |
    /// | `POST` | **PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup**, PrivilegedEligibilitySchedule.Remove.AzureADGroup | **PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup**, PrivilegedEligibilitySchedule.Remove.AzureADGroup |
    #[inline]
    pub fn eligibility_schedule_requests(
        &self,
    ) -> requests::privileged_access_group_eligibility_schedule_request::PrivilegedAccessGroupEligibilityScheduleRequestCollection {
        mg::to(self, "eligibilityScheduleRequests")
    }

    /// `…/eligibilitySchedules`: many `privilegedAccessGroupEligibilitySchedule`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **PrivilegedEligibilitySchedule.Read.AzureADGroup**, PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup | **PrivilegedEligibilitySchedule.Read.AzureADGroup**, PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup |
    /// | `GET …/{id}` | **PrivilegedEligibilitySchedule.Read.AzureADGroup**, PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup | **PrivilegedEligibilitySchedule.Read.AzureADGroup**, PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup |
    #[inline]
    pub fn eligibility_schedules(
        &self,
    ) -> requests::privileged_access_group_eligibility_schedule::PrivilegedAccessGroupEligibilityScheduleCollection {
        mg::to(self, "eligibilitySchedules")
    }

    /// `…/resources`: many `groupResource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **PrivilegedAccess.Read.AzureADGroup**, PrivilegedAccess.ReadWrite.AzureADGroup | **PrivilegedAccess.Read.AzureADGroup**, PrivilegedAccess.ReadWrite.AzureADGroup |
    /// | `GET …/{id}` | **PrivilegedAccess.Read.AzureADGroup**, PrivilegedAccess.ReadWrite.AzureADGroup | **PrivilegedAccess.Read.AzureADGroup**, PrivilegedAccess.ReadWrite.AzureADGroup |
    #[inline]
    pub fn resources(&self) -> requests::group_resource::GroupResourceCollection {
        mg::to(self, "resources")
    }
}
