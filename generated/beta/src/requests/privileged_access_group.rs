// @generated
use crate::{mg, models, requests};

/// Requests on one [`PrivilegedAccessGroup`](models::PrivilegedAccessGroup): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.identity_governance().privileged_access().group()`.
#[derive(Clone, Debug)]
pub struct PrivilegedAccessGroupResource(mg::One<models::PrivilegedAccessGroup>);

mg::builder! { PrivilegedAccessGroupResource: mg::One<models::PrivilegedAccessGroup> }

impl PrivilegedAccessGroupResource {
    /// `…/assignmentApprovals`: many [`Approval`](models::Approval).
    #[inline]
    pub fn assignment_approvals(&self) -> requests::approval::ApprovalCollection {
        mg::navigate(self, "assignmentApprovals")
    }

    /// `…/assignmentScheduleInstances`: many [`PrivilegedAccessGroupAssignmentScheduleInstance`].
    ///
    /// Least privileged permission to read: `PrivilegedAssignmentSchedule.Read.AzureADGroup`
    /// (delegated, application).
    ///
    /// [`PrivilegedAccessGroupAssignmentScheduleInstance`]: models::PrivilegedAccessGroupAssignmentScheduleInstance
    #[inline]
    pub fn assignment_schedule_instances(
        &self,
    ) -> requests::privileged_access_group_assignment_schedule_instance::PrivilegedAccessGroupAssignmentScheduleInstanceCollection {
        mg::navigate(self, "assignmentScheduleInstances")
    }

    /// `…/assignmentScheduleRequests`: many [`PrivilegedAccessGroupAssignmentScheduleRequest`].
    ///
    /// Least privileged permission to read: `PrivilegedAssignmentSchedule.Read.AzureADGroup`
    /// (delegated, application).
    ///
    /// [`PrivilegedAccessGroupAssignmentScheduleRequest`]: models::PrivilegedAccessGroupAssignmentScheduleRequest
    #[inline]
    pub fn assignment_schedule_requests(
        &self,
    ) -> requests::privileged_access_group_assignment_schedule_request::PrivilegedAccessGroupAssignmentScheduleRequestCollection {
        mg::navigate(self, "assignmentScheduleRequests")
    }

    /// `…/assignmentSchedules`: many [`PrivilegedAccessGroupAssignmentSchedule`].
    ///
    /// Least privileged permission to read: `PrivilegedAssignmentSchedule.Read.AzureADGroup`
    /// (delegated, application).
    ///
    /// [`PrivilegedAccessGroupAssignmentSchedule`]: models::PrivilegedAccessGroupAssignmentSchedule
    #[inline]
    pub fn assignment_schedules(
        &self,
    ) -> requests::privileged_access_group_assignment_schedule::PrivilegedAccessGroupAssignmentScheduleCollection {
        mg::navigate(self, "assignmentSchedules")
    }

    /// `…/eligibilityScheduleInstances`: many [`PrivilegedAccessGroupEligibilityScheduleInstance`].
    ///
    /// Least privileged permission to read: `PrivilegedEligibilitySchedule.Read.AzureADGroup`
    /// (delegated, application).
    ///
    /// [`PrivilegedAccessGroupEligibilityScheduleInstance`]: models::PrivilegedAccessGroupEligibilityScheduleInstance
    #[inline]
    pub fn eligibility_schedule_instances(
        &self,
    ) -> requests::privileged_access_group_eligibility_schedule_instance::PrivilegedAccessGroupEligibilityScheduleInstanceCollection {
        mg::navigate(self, "eligibilityScheduleInstances")
    }

    /// `…/eligibilityScheduleRequests`: many [`PrivilegedAccessGroupEligibilityScheduleRequest`].
    ///
    /// Least privileged permission to read: `PrivilegedEligibilitySchedule.Read.AzureADGroup`
    /// (delegated, application).
    ///
    /// [`PrivilegedAccessGroupEligibilityScheduleRequest`]: models::PrivilegedAccessGroupEligibilityScheduleRequest
    #[inline]
    pub fn eligibility_schedule_requests(
        &self,
    ) -> requests::privileged_access_group_eligibility_schedule_request::PrivilegedAccessGroupEligibilityScheduleRequestCollection {
        mg::navigate(self, "eligibilityScheduleRequests")
    }

    /// `…/eligibilitySchedules`: many [`PrivilegedAccessGroupEligibilitySchedule`].
    ///
    /// Least privileged permission to read: `PrivilegedEligibilitySchedule.Read.AzureADGroup`
    /// (delegated, application).
    ///
    /// [`PrivilegedAccessGroupEligibilitySchedule`]: models::PrivilegedAccessGroupEligibilitySchedule
    #[inline]
    pub fn eligibility_schedules(
        &self,
    ) -> requests::privileged_access_group_eligibility_schedule::PrivilegedAccessGroupEligibilityScheduleCollection {
        mg::navigate(self, "eligibilitySchedules")
    }

    /// `…/resources`: many [`GroupResource`](models::GroupResource).
    ///
    /// Least privileged permission to read: `PrivilegedAccess.Read.AzureADGroup` (delegated,
    /// application).
    #[inline]
    pub fn resources(&self) -> requests::group_resource::GroupResourceCollection {
        mg::navigate(self, "resources")
    }
}
