// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`UnifiedRoleAssignmentScheduleInstance`](models::UnifiedRoleAssignmentScheduleInstance): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.role_management().directory().role_assignment_schedule_instances().id(id)`.
#[derive(Clone, Debug)]
pub struct UnifiedRoleAssignmentScheduleInstanceResource(
    mg::One<models::UnifiedRoleAssignmentScheduleInstance>,
);

mg::builder! { UnifiedRoleAssignmentScheduleInstanceResource: mg::One<models::UnifiedRoleAssignmentScheduleInstance> }

impl UnifiedRoleAssignmentScheduleInstanceResource {
    /// `…/activatedUsing`:
    /// [`UnifiedRoleEligibilityScheduleInstance`](models::UnifiedRoleEligibilityScheduleInstance).
    #[inline]
    pub fn activated_using(
        &self,
    ) -> requests::unified_role_eligibility_schedule_instance::UnifiedRoleEligibilityScheduleInstanceResource {
        mg::navigate(self, "activatedUsing")
    }

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
/// [`UnifiedRoleAssignmentScheduleInstance`](models::UnifiedRoleAssignmentScheduleInstance):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.role_management().directory().role_assignment_schedule_instances()`.
#[derive(Clone, Debug)]
pub struct UnifiedRoleAssignmentScheduleInstanceCollection(
    mg::Many<
        models::UnifiedRoleAssignmentScheduleInstance,
        UnifiedRoleAssignmentScheduleInstanceResource,
    >,
);

mg::builder! { UnifiedRoleAssignmentScheduleInstanceCollection: mg::Many<models::UnifiedRoleAssignmentScheduleInstance, UnifiedRoleAssignmentScheduleInstanceResource> }

impl UnifiedRoleAssignmentScheduleInstanceCollection {
    /// `GET …/filterByCurrentUser(on=…)`.
    ///
    /// Returns a page of
    /// [`UnifiedRoleAssignmentScheduleInstance`](models::UnifiedRoleAssignmentScheduleInstance).
    ///
    /// Least privileged permission: `RoleAssignmentSchedule.Read.Directory` (delegated,
    /// application).
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: impl Into<FilterByCurrentUser>,
    ) -> mg::Request<mg::Page<models::UnifiedRoleAssignmentScheduleInstance>> {
        self.raw().function_with("filterByCurrentUser", &parameters.into())
    }
}

/// Parameters of [`UnifiedRoleAssignmentScheduleInstanceCollection::filter_by_current_user`].
///
/// A call can pass `on` alone.
pub struct FilterByCurrentUser {
    /// `on`. Required.
    pub on: mg::Field<
        mg::Open<models::RoleAssignmentScheduleInstanceFilterByCurrentUserOptions>,
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
    on: mg::Open<models::RoleAssignmentScheduleInstanceFilterByCurrentUserOptions>,
}
