// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`UnifiedRoleAssignmentScheduleRequest`](models::UnifiedRoleAssignmentScheduleRequest): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.role_management().directory().role_assignment_schedule_requests().id(id)`.
#[derive(Clone, Debug)]
pub struct UnifiedRoleAssignmentScheduleRequestResource(
    mg::One<
        models::UnifiedRoleAssignmentScheduleRequest,
        requests::request::RequestResource,
    >,
);

mg::builder! { UnifiedRoleAssignmentScheduleRequestResource: mg::One<models::UnifiedRoleAssignmentScheduleRequest, requests::request::RequestResource> }

impl UnifiedRoleAssignmentScheduleRequestResource {
    /// `…/activatedUsing`:
    /// [`UnifiedRoleEligibilitySchedule`](models::UnifiedRoleEligibilitySchedule).
    #[inline]
    pub fn activated_using(
        &self,
    ) -> requests::unified_role_eligibility_schedule::UnifiedRoleEligibilityScheduleResource {
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

    /// `…/targetSchedule`:
    /// [`UnifiedRoleAssignmentSchedule`](models::UnifiedRoleAssignmentSchedule).
    #[inline]
    pub fn target_schedule(
        &self,
    ) -> requests::unified_role_assignment_schedule::UnifiedRoleAssignmentScheduleResource {
        mg::navigate(self, "targetSchedule")
    }

    /// `POST …/cancel`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `RoleAssignmentSchedule.ReadWrite.Directory` (delegated,
    /// application).
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        self.raw().action("cancel")
    }
}

/// Requests on a collection of
/// [`UnifiedRoleAssignmentScheduleRequest`](models::UnifiedRoleAssignmentScheduleRequest): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.role_management().directory().role_assignment_schedule_requests()`.
#[derive(Clone, Debug)]
pub struct UnifiedRoleAssignmentScheduleRequestCollection(
    mg::Many<
        models::UnifiedRoleAssignmentScheduleRequest,
        UnifiedRoleAssignmentScheduleRequestResource,
    >,
);

mg::builder! { UnifiedRoleAssignmentScheduleRequestCollection: mg::Many<models::UnifiedRoleAssignmentScheduleRequest, UnifiedRoleAssignmentScheduleRequestResource> }

impl UnifiedRoleAssignmentScheduleRequestCollection {
    /// `GET …/filterByCurrentUser(on=…)`.
    ///
    /// Returns a page of
    /// [`UnifiedRoleAssignmentScheduleRequest`](models::UnifiedRoleAssignmentScheduleRequest).
    ///
    /// Least privileged permission: `RoleAssignmentSchedule.ReadWrite.Directory` (delegated,
    /// application).
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: impl Into<FilterByCurrentUser>,
    ) -> mg::Request<mg::Page<models::UnifiedRoleAssignmentScheduleRequest>> {
        self.raw().function_with("filterByCurrentUser", &parameters.into())
    }
}

/// Parameters of [`UnifiedRoleAssignmentScheduleRequestCollection::filter_by_current_user`].
///
/// A call can pass `on` alone.
pub struct FilterByCurrentUser {
    /// `on`. Required.
    pub on: mg::Field<
        mg::Open<models::RoleAssignmentScheduleRequestFilterByCurrentUserOptions>,
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
    on: mg::Open<models::RoleAssignmentScheduleRequestFilterByCurrentUserOptions>,
}
