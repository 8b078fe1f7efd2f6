// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.privilegedAccessGroupEligibilityScheduleInstance`, by its URL.
    ///
    /// For example `/identityGovernance/privilegedAccess/group/eligibilityScheduleInstances/{privilegedAccessGroupEligibilityScheduleInstance-id}`.
    PrivilegedAccessGroupEligibilityScheduleInstanceResource(mg::One<models::PrivilegedAccessGroupEligibilityScheduleInstance>)
}

impl PrivilegedAccessGroupEligibilityScheduleInstanceResource {
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
    /// A collection of `microsoft.graph.privilegedAccessGroupEligibilityScheduleInstance`, by its URL.
    ///
    /// For example `/identityGovernance/privilegedAccess/group/eligibilityScheduleInstances`.
    PrivilegedAccessGroupEligibilityScheduleInstanceCollection(mg::Many<models::PrivilegedAccessGroupEligibilityScheduleInstance, PrivilegedAccessGroupEligibilityScheduleInstanceResource>)
}

impl PrivilegedAccessGroupEligibilityScheduleInstanceCollection {
    /// `GET …/filterByCurrentUser(on=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **PrivilegedEligibilitySchedule.Read.AzureADGroup**, PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup | **PrivilegedEligibilitySchedule.Read.AzureADGroup**, PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup |
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: FilterByCurrentUser,
    ) -> mg::Request<
        mg::Page<models::PrivilegedAccessGroupEligibilityScheduleInstance>,
    > {
        mg::Path::function_with(self, "filterByCurrentUser", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.filterByCurrentUser`.
    FilterByCurrentUser "microsoft.graph.filterByCurrentUser" "parameters";
    /// `on`: eligibilityScheduleInstanceFilterByCurrentUserOptions, not null
    on "on" "r": mg::Open<models::EligibilityScheduleInstanceFilterByCurrentUserOptions>,
}
