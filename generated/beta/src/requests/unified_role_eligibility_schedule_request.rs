// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.unifiedRoleEligibilityScheduleRequest`, by its URL.
    ///
    /// For example `/roleManagement/directory/roleEligibilityScheduleRequests/{unifiedRoleEligibilityScheduleRequest-id}`.
    UnifiedRoleEligibilityScheduleRequestResource(mg::One<models::UnifiedRoleEligibilityScheduleRequest, requests::request::RequestResource>)
}

impl UnifiedRoleEligibilityScheduleRequestResource {
    /// `…/appScope`: `appScope`
    #[inline]
    pub fn app_scope(&self) -> requests::app_scope::AppScopeResource {
        mg::to(self, "appScope")
    }

    /// `…/directoryScope`: `directoryObject`
    #[inline]
    pub fn directory_scope(
        &self,
    ) -> requests::directory_object::DirectoryObjectResource {
        mg::to(self, "directoryScope")
    }

    /// `…/principal`: `directoryObject`
    #[inline]
    pub fn principal(&self) -> requests::directory_object::DirectoryObjectResource {
        mg::to(self, "principal")
    }

    /// `…/roleDefinition`: `unifiedRoleDefinition`
    #[inline]
    pub fn role_definition(
        &self,
    ) -> requests::unified_role_definition::UnifiedRoleDefinitionResource {
        mg::to(self, "roleDefinition")
    }

    /// `…/targetSchedule`: `unifiedRoleEligibilitySchedule`
    #[inline]
    pub fn target_schedule(
        &self,
    ) -> requests::unified_role_eligibility_schedule::UnifiedRoleEligibilityScheduleResource {
        mg::to(self, "targetSchedule")
    }

    /// `POST …/cancel`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **RoleEligibilitySchedule.ReadWrite.Directory**, RoleManagement.ReadWrite.Directory | **RoleEligibilitySchedule.ReadWrite.Directory**, RoleManagement.ReadWrite.Directory |
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        mg::Path::action(self, "cancel")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.unifiedRoleEligibilityScheduleRequest`, by its URL.
    ///
    /// For example `/roleManagement/directory/roleEligibilityScheduleRequests`.
    UnifiedRoleEligibilityScheduleRequestCollection(mg::Many<models::UnifiedRoleEligibilityScheduleRequest, UnifiedRoleEligibilityScheduleRequestResource>)
}

impl UnifiedRoleEligibilityScheduleRequestCollection {
    /// `GET …/filterByCurrentUser(on=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **RoleEligibilitySchedule.ReadWrite.Directory**, RoleManagement.ReadWrite.Directory | **RoleEligibilitySchedule.ReadWrite.Directory**, RoleManagement.ReadWrite.Directory |
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: FilterByCurrentUser,
    ) -> mg::Request<mg::Page<models::UnifiedRoleEligibilityScheduleRequest>> {
        mg::Path::function_with(self, "filterByCurrentUser", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.filterByCurrentUser`.
    FilterByCurrentUser "microsoft.graph.filterByCurrentUser" "parameters";
    /// `on`: roleEligibilityScheduleRequestFilterByCurrentUserOptions, not null
    on "on" "r": mg::Open<models::RoleEligibilityScheduleRequestFilterByCurrentUserOptions>,
}
