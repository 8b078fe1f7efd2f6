// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.unifiedRoleEligibilityScheduleInstance`, by its URL.
    ///
    /// For example `/roleManagement/directory/roleEligibilityScheduleInstances/{unifiedRoleEligibilityScheduleInstance-id}`.
    UnifiedRoleEligibilityScheduleInstanceResource(mg::One<models::UnifiedRoleEligibilityScheduleInstance>)
}

impl UnifiedRoleEligibilityScheduleInstanceResource {
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
}

mg::builder! {
    /// A collection of `microsoft.graph.unifiedRoleEligibilityScheduleInstance`, by its URL.
    ///
    /// For example `/roleManagement/directory/roleEligibilityScheduleInstances`.
    UnifiedRoleEligibilityScheduleInstanceCollection(mg::Many<models::UnifiedRoleEligibilityScheduleInstance, UnifiedRoleEligibilityScheduleInstanceResource>)
}

impl UnifiedRoleEligibilityScheduleInstanceCollection {
    /// `GET …/filterByCurrentUser(on=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **RoleEligibilitySchedule.Read.Directory**, RoleEligibilitySchedule.ReadWrite.Directory, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory | **RoleEligibilitySchedule.Read.Directory**, RoleEligibilitySchedule.ReadWrite.Directory, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory |
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: FilterByCurrentUser,
    ) -> mg::Request<mg::Page<models::UnifiedRoleEligibilityScheduleInstance>> {
        mg::Path::function_with(self, "filterByCurrentUser", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.filterByCurrentUser`.
    FilterByCurrentUser "microsoft.graph.filterByCurrentUser" "parameters";
    /// `on`: roleEligibilityScheduleInstanceFilterByCurrentUserOptions, not null
    on "on" "r": mg::Open<models::RoleEligibilityScheduleInstanceFilterByCurrentUserOptions>,
}
