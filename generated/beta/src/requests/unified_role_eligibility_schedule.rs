// @generated
use crate::{mg, models, requests};

/// Requests on one [`UnifiedRoleEligibilitySchedule`](models::UnifiedRoleEligibilitySchedule):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.role_management().directory().role_eligibility_schedules().id(id)`.
#[derive(Clone, Debug)]
pub struct UnifiedRoleEligibilityScheduleResource(
    mg::One<models::UnifiedRoleEligibilitySchedule>,
);

mg::builder! { UnifiedRoleEligibilityScheduleResource: mg::One<models::UnifiedRoleEligibilitySchedule> }

impl UnifiedRoleEligibilityScheduleResource {
    /// `…/appScope`: [`AppScope`](models::AppScope).
    #[inline]
    pub fn app_scope(&self) -> requests::app_scope::AppScopeResource {
        mg::navigate(self, "appScope")
    }

    /// `…/directoryScope`: [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn directory_scope(
        &self,
    ) -> requests::directory_object::DirectoryObjectResource {
        mg::navigate(self, "directoryScope")
    }

    /// `…/principal`: [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn principal(&self) -> requests::directory_object::DirectoryObjectResource {
        mg::navigate(self, "principal")
    }

    /// `…/roleDefinition`: [`UnifiedRoleDefinition`](models::UnifiedRoleDefinition).
    #[inline]
    pub fn role_definition(
        &self,
    ) -> requests::unified_role_definition::UnifiedRoleDefinitionResource {
        mg::navigate(self, "roleDefinition")
    }
}

/// Requests on a collection of
/// [`UnifiedRoleEligibilitySchedule`](models::UnifiedRoleEligibilitySchedule): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.role_management().directory().role_eligibility_schedules()`.
#[derive(Clone, Debug)]
pub struct UnifiedRoleEligibilityScheduleCollection(
    mg::Many<
        models::UnifiedRoleEligibilitySchedule,
        UnifiedRoleEligibilityScheduleResource,
    >,
);

mg::builder! { UnifiedRoleEligibilityScheduleCollection: mg::Many<models::UnifiedRoleEligibilitySchedule, UnifiedRoleEligibilityScheduleResource> }

impl UnifiedRoleEligibilityScheduleCollection {
    /// `GET …/filterByCurrentUser(on=…)`.
    ///
    /// Returns a page of
    /// [`UnifiedRoleEligibilitySchedule`](models::UnifiedRoleEligibilitySchedule).
    ///
    /// Least privileged permission: `RoleEligibilitySchedule.Read.Directory` (delegated,
    /// application).
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: impl Into<FilterByCurrentUser>,
    ) -> mg::Request<mg::Page<models::UnifiedRoleEligibilitySchedule>> {
        self.raw().function_with("filterByCurrentUser", &parameters.into())
    }
}

/// Parameters of [`UnifiedRoleEligibilityScheduleCollection::filter_by_current_user`].
///
/// A call can pass `on` alone.
pub struct FilterByCurrentUser {
    /// `on`. Required.
    pub on: mg::Field<
        mg::Open<models::RoleEligibilityScheduleFilterByCurrentUserOptions>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FilterByCurrentUser: "microsoft.graph.filterByCurrentUser", parameters;
    on: "on" required,
}

mg::required_parameters! {
    FilterByCurrentUser;
    on: mg::Open<models::RoleEligibilityScheduleFilterByCurrentUserOptions>,
}
