// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`UnifiedRoleEligibilityScheduleRequest`](models::UnifiedRoleEligibilityScheduleRequest): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.role_management().directory().role_eligibility_schedule_requests().id(id)`.
#[derive(Clone, Debug)]
pub struct UnifiedRoleEligibilityScheduleRequestResource(
    mg::One<
        models::UnifiedRoleEligibilityScheduleRequest,
        requests::request::RequestResource,
    >,
);

mg::builder! { UnifiedRoleEligibilityScheduleRequestResource: mg::One<models::UnifiedRoleEligibilityScheduleRequest, requests::request::RequestResource> }

impl UnifiedRoleEligibilityScheduleRequestResource {
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
    /// [`UnifiedRoleEligibilitySchedule`](models::UnifiedRoleEligibilitySchedule).
    #[inline]
    pub fn target_schedule(
        &self,
    ) -> requests::unified_role_eligibility_schedule::UnifiedRoleEligibilityScheduleResource {
        mg::navigate(self, "targetSchedule")
    }

    /// `POST …/cancel`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `RoleEligibilitySchedule.ReadWrite.Directory` (delegated,
    /// application).
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        self.raw().action("cancel")
    }
}

/// Requests on a collection of
/// [`UnifiedRoleEligibilityScheduleRequest`](models::UnifiedRoleEligibilityScheduleRequest):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.role_management().directory().role_eligibility_schedule_requests()`.
#[derive(Clone, Debug)]
pub struct UnifiedRoleEligibilityScheduleRequestCollection(
    mg::Many<
        models::UnifiedRoleEligibilityScheduleRequest,
        UnifiedRoleEligibilityScheduleRequestResource,
    >,
);

mg::builder! { UnifiedRoleEligibilityScheduleRequestCollection: mg::Many<models::UnifiedRoleEligibilityScheduleRequest, UnifiedRoleEligibilityScheduleRequestResource> }

impl UnifiedRoleEligibilityScheduleRequestCollection {
    /// `GET …/filterByCurrentUser(on=…)`.
    ///
    /// Returns a page of
    /// [`UnifiedRoleEligibilityScheduleRequest`](models::UnifiedRoleEligibilityScheduleRequest).
    ///
    /// Least privileged permission: `RoleEligibilitySchedule.ReadWrite.Directory` (delegated,
    /// application).
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: impl Into<FilterByCurrentUser>,
    ) -> mg::Request<mg::Page<models::UnifiedRoleEligibilityScheduleRequest>> {
        self.raw().function_with("filterByCurrentUser", &parameters.into())
    }
}

/// Parameters of [`UnifiedRoleEligibilityScheduleRequestCollection::filter_by_current_user`].
///
/// A call can pass `on` alone.
pub struct FilterByCurrentUser {
    /// `on`. Required.
    pub on: mg::Field<
        mg::Open<models::RoleEligibilityScheduleRequestFilterByCurrentUserOptions>,
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
    on: mg::Open<models::RoleEligibilityScheduleRequestFilterByCurrentUserOptions>,
}
