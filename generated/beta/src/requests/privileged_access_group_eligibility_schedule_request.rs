// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.privilegedAccessGroupEligibilityScheduleRequest`, by its URL.
    PrivilegedAccessGroupEligibilityScheduleRequestResource(mg::One<models::PrivilegedAccessGroupEligibilityScheduleRequest, requests::privileged_access_schedule_request::PrivilegedAccessScheduleRequestResource>)
}

impl PrivilegedAccessGroupEligibilityScheduleRequestResource {
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
    /// | **PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup** | **PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup** |
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        mg::Path::action(self, "cancel")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.privilegedAccessGroupEligibilityScheduleRequest`, by its URL.
    ///
    /// For example `/identityGovernance/privilegedAccess/group/eligibilityScheduleRequests`.
    PrivilegedAccessGroupEligibilityScheduleRequestCollection(mg::Many<models::PrivilegedAccessGroupEligibilityScheduleRequest, PrivilegedAccessGroupEligibilityScheduleRequestResource>)
}

impl PrivilegedAccessGroupEligibilityScheduleRequestCollection {
    /// `GET …/filterByCurrentUser(on=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **PrivilegedEligibilitySchedule.Read.AzureADGroup**, PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup | **PrivilegedEligibilitySchedule.Read.AzureADGroup**, PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup |
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: FilterByCurrentUser,
    ) -> mg::Request<mg::Page<models::PrivilegedAccessGroupEligibilityScheduleRequest>> {
        mg::Path::function_with(self, "filterByCurrentUser", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.filterByCurrentUser`.
    FilterByCurrentUser "microsoft.graph.filterByCurrentUser" "parameters";
    /// `on`: eligibilityScheduleRequestFilterByCurrentUserOptions, not null
    on "on" "r": mg::Open<models::EligibilityScheduleRequestFilterByCurrentUserOptions>,
}
