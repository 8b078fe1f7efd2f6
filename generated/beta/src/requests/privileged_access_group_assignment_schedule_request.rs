// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.privilegedAccessGroupAssignmentScheduleRequest`, by its URL.
    PrivilegedAccessGroupAssignmentScheduleRequestResource(mg::One<models::PrivilegedAccessGroupAssignmentScheduleRequest, requests::privileged_access_schedule_request::PrivilegedAccessScheduleRequestResource>)
}

impl PrivilegedAccessGroupAssignmentScheduleRequestResource {
    /// `…/activatedUsing`: `privilegedAccessGroupEligibilitySchedule`
    #[inline]
    pub fn activated_using(
        &self,
    ) -> requests::privileged_access_group_eligibility_schedule::PrivilegedAccessGroupEligibilityScheduleResource {
        mg::to(self, "activatedUsing")
    }

    /// `…/group`: `group`
    #[inline]
    pub fn group(&self) -> requests::group::GroupResource {
        mg::to(self, "group")
    }

    /// `…/principal`: `directoryObject`
    #[inline]
    pub fn principal(&self) -> requests::directory_object::DirectoryObjectResource {
        mg::to(self, "principal")
    }

    /// `…/targetSchedule`: `privilegedAccessGroupEligibilitySchedule`
    #[inline]
    pub fn target_schedule(
        &self,
    ) -> requests::privileged_access_group_eligibility_schedule::PrivilegedAccessGroupEligibilityScheduleResource {
        mg::to(self, "targetSchedule")
    }

    /// `POST …/cancel`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup** | **PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup** |
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        mg::Path::action(self, "cancel")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.privilegedAccessGroupAssignmentScheduleRequest`, by its URL.
    ///
    /// For example `/identityGovernance/privilegedAccess/group/assignmentScheduleRequests`.
    PrivilegedAccessGroupAssignmentScheduleRequestCollection(mg::Many<models::PrivilegedAccessGroupAssignmentScheduleRequest, PrivilegedAccessGroupAssignmentScheduleRequestResource>)
}

impl PrivilegedAccessGroupAssignmentScheduleRequestCollection {
    /// `GET …/filterByCurrentUser(on=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **PrivilegedAssignmentSchedule.Read.AzureADGroup**, PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup | **PrivilegedAssignmentSchedule.Read.AzureADGroup**, PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup |
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: FilterByCurrentUser,
    ) -> mg::Request<mg::Page<models::PrivilegedAccessGroupAssignmentScheduleRequest>> {
        mg::Path::function_with(self, "filterByCurrentUser", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.filterByCurrentUser`.
    FilterByCurrentUser "microsoft.graph.filterByCurrentUser" "parameters";
    /// `on`: assignmentScheduleRequestFilterByCurrentUserOptions, not null
    on "on" "r": mg::Open<models::AssignmentScheduleRequestFilterByCurrentUserOptions>,
}
