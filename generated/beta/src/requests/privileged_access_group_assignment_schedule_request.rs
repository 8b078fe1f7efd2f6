// @generated
use crate::{mg, models, requests};

/// Requests on one [`PrivilegedAccessGroupAssignmentScheduleRequest`]: `get`, `update`, `delete`,
/// and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_assignment_approvals()
///     .id(id)
///     .request()
///     .cast_to_privileged_access_group_assignment_schedule_request()
/// ```
///
/// [`PrivilegedAccessGroupAssignmentScheduleRequest`]: models::PrivilegedAccessGroupAssignmentScheduleRequest
#[derive(Clone, Debug)]
pub struct PrivilegedAccessGroupAssignmentScheduleRequestResource(
    mg::One<
        models::PrivilegedAccessGroupAssignmentScheduleRequest,
        requests::privileged_access_schedule_request::PrivilegedAccessScheduleRequestResource,
    >,
);

mg::builder! { PrivilegedAccessGroupAssignmentScheduleRequestResource: mg::One<models::PrivilegedAccessGroupAssignmentScheduleRequest, requests::privileged_access_schedule_request::PrivilegedAccessScheduleRequestResource> }

impl PrivilegedAccessGroupAssignmentScheduleRequestResource {
    /// `…/activatedUsing`: [`PrivilegedAccessGroupEligibilitySchedule`].
    ///
    /// [`PrivilegedAccessGroupEligibilitySchedule`]: models::PrivilegedAccessGroupEligibilitySchedule
    #[inline]
    pub fn activated_using(
        &self,
    ) -> requests::privileged_access_group_eligibility_schedule::PrivilegedAccessGroupEligibilityScheduleResource {
        mg::navigate(self, "activatedUsing")
    }

    /// `…/group`: [`Group`](models::Group).
    #[inline]
    pub fn group(&self) -> requests::group::GroupResource {
        mg::navigate(self, "group")
    }

    /// `…/principal`: [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn principal(&self) -> requests::directory_object::DirectoryObjectResource {
        mg::navigate(self, "principal")
    }

    /// `…/targetSchedule`: [`PrivilegedAccessGroupEligibilitySchedule`].
    ///
    /// [`PrivilegedAccessGroupEligibilitySchedule`]: models::PrivilegedAccessGroupEligibilitySchedule
    #[inline]
    pub fn target_schedule(
        &self,
    ) -> requests::privileged_access_group_eligibility_schedule::PrivilegedAccessGroupEligibilityScheduleResource {
        mg::navigate(self, "targetSchedule")
    }

    /// `POST …/cancel`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup`
    /// (delegated, application).
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        self.raw().action("cancel")
    }
}

/// Requests on a collection of [`PrivilegedAccessGroupAssignmentScheduleRequest`]: `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.identity_governance().privileged_access().group().assignment_schedule_requests()`.
///
/// [`PrivilegedAccessGroupAssignmentScheduleRequest`]: models::PrivilegedAccessGroupAssignmentScheduleRequest
#[derive(Clone, Debug)]
pub struct PrivilegedAccessGroupAssignmentScheduleRequestCollection(
    mg::Many<
        models::PrivilegedAccessGroupAssignmentScheduleRequest,
        PrivilegedAccessGroupAssignmentScheduleRequestResource,
    >,
);

mg::builder! { PrivilegedAccessGroupAssignmentScheduleRequestCollection: mg::Many<models::PrivilegedAccessGroupAssignmentScheduleRequest, PrivilegedAccessGroupAssignmentScheduleRequestResource> }

impl PrivilegedAccessGroupAssignmentScheduleRequestCollection {
    /// `GET …/filterByCurrentUser(on=…)`.
    ///
    /// Returns a page of [`PrivilegedAccessGroupAssignmentScheduleRequest`].
    ///
    /// Least privileged permission: `PrivilegedAssignmentSchedule.Read.AzureADGroup` (delegated,
    /// application).
    ///
    /// [`PrivilegedAccessGroupAssignmentScheduleRequest`]: models::PrivilegedAccessGroupAssignmentScheduleRequest
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: impl Into<FilterByCurrentUser>,
    ) -> mg::Request<mg::Page<models::PrivilegedAccessGroupAssignmentScheduleRequest>> {
        self.raw().function_with("filterByCurrentUser", &parameters.into())
    }
}

/// Parameters of
/// [`PrivilegedAccessGroupAssignmentScheduleRequestCollection::filter_by_current_user`].
///
/// A call can pass `on` alone.
pub struct FilterByCurrentUser {
    /// `on`. Required.
    pub on: mg::Field<
        mg::Open<models::AssignmentScheduleRequestFilterByCurrentUserOptions>,
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
    on: mg::Open<models::AssignmentScheduleRequestFilterByCurrentUserOptions>,
}
