// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.privilegedAccessGroupAssignmentSchedule`, by its URL.
    ///
    /// For example `/identityGovernance/privilegedAccess/group/assignmentSchedules/{privilegedAccessGroupAssignmentSchedule-id}`.
    PrivilegedAccessGroupAssignmentScheduleResource(mg::One<models::PrivilegedAccessGroupAssignmentSchedule>)
}

impl PrivilegedAccessGroupAssignmentScheduleResource {
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
}

mg::builder! {
    /// A collection of `microsoft.graph.privilegedAccessGroupAssignmentSchedule`, by its URL.
    ///
    /// For example `/identityGovernance/privilegedAccess/group/assignmentSchedules`.
    PrivilegedAccessGroupAssignmentScheduleCollection(mg::Many<models::PrivilegedAccessGroupAssignmentSchedule, PrivilegedAccessGroupAssignmentScheduleResource>)
}

impl PrivilegedAccessGroupAssignmentScheduleCollection {
    /// `GET …/filterByCurrentUser(on=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **PrivilegedAssignmentSchedule.Read.AzureADGroup**, PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup | **PrivilegedAssignmentSchedule.Read.AzureADGroup**, PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup |
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: FilterByCurrentUser,
    ) -> mg::Request<mg::Page<models::PrivilegedAccessGroupAssignmentSchedule>> {
        mg::Path::function_with(self, "filterByCurrentUser", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.filterByCurrentUser`.
    FilterByCurrentUser "microsoft.graph.filterByCurrentUser" "parameters";
    /// `on`: assignmentScheduleFilterByCurrentUserOptions, not null
    on "on" "r": mg::Open<models::AssignmentScheduleFilterByCurrentUserOptions>,
}
