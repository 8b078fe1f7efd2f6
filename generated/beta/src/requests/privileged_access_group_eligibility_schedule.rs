// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.privilegedAccessGroupEligibilitySchedule`, by its URL.
    ///
    /// For example `/identityGovernance/privilegedAccess/group/eligibilitySchedules/{privilegedAccessGroupEligibilitySchedule-id}`.
    PrivilegedAccessGroupEligibilityScheduleResource(mg::One<models::PrivilegedAccessGroupEligibilitySchedule>)
}

impl PrivilegedAccessGroupEligibilityScheduleResource {
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
    /// A collection of `microsoft.graph.privilegedAccessGroupEligibilitySchedule`, by its URL.
    ///
    /// For example `/identityGovernance/privilegedAccess/group/eligibilitySchedules`.
    PrivilegedAccessGroupEligibilityScheduleCollection(mg::Many<models::PrivilegedAccessGroupEligibilitySchedule, PrivilegedAccessGroupEligibilityScheduleResource>)
}

impl PrivilegedAccessGroupEligibilityScheduleCollection {
    /// `GET …/filterByCurrentUser(on=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **PrivilegedEligibilitySchedule.Read.AzureADGroup**, PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup | **PrivilegedEligibilitySchedule.Read.AzureADGroup**, PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup |
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: FilterByCurrentUser,
    ) -> mg::Request<mg::Page<models::PrivilegedAccessGroupEligibilitySchedule>> {
        mg::Path::function_with(self, "filterByCurrentUser", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.filterByCurrentUser`.
    FilterByCurrentUser "microsoft.graph.filterByCurrentUser" "parameters";
    /// `on`: eligibilityScheduleFilterByCurrentUserOptions, not null
    on "on" "r": mg::Open<models::EligibilityScheduleFilterByCurrentUserOptions>,
}
