// @generated
use crate::{mg, models, requests};

/// Requests on one [`PrivilegedAccessGroupEligibilityScheduleRequest`]: `get`, `update`, `delete`,
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
///     .cast_to_privileged_access_group_eligibility_schedule_request()
/// ```
///
/// [`PrivilegedAccessGroupEligibilityScheduleRequest`]: models::PrivilegedAccessGroupEligibilityScheduleRequest
#[derive(Clone, Debug)]
pub struct PrivilegedAccessGroupEligibilityScheduleRequestResource(
    mg::One<
        models::PrivilegedAccessGroupEligibilityScheduleRequest,
        requests::privileged_access_schedule_request::PrivilegedAccessScheduleRequestResource,
    >,
);

mg::builder! { PrivilegedAccessGroupEligibilityScheduleRequestResource: mg::One<models::PrivilegedAccessGroupEligibilityScheduleRequest, requests::privileged_access_schedule_request::PrivilegedAccessScheduleRequestResource> }

impl PrivilegedAccessGroupEligibilityScheduleRequestResource {
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
    /// Least privileged permission: `PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup`
    /// (delegated, application).
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        self.raw().action("cancel")
    }
}

/// Requests on a collection of [`PrivilegedAccessGroupEligibilityScheduleRequest`]: `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.identity_governance().privileged_access().group().eligibility_schedule_requests()`.
///
/// [`PrivilegedAccessGroupEligibilityScheduleRequest`]: models::PrivilegedAccessGroupEligibilityScheduleRequest
#[derive(Clone, Debug)]
pub struct PrivilegedAccessGroupEligibilityScheduleRequestCollection(
    mg::Many<
        models::PrivilegedAccessGroupEligibilityScheduleRequest,
        PrivilegedAccessGroupEligibilityScheduleRequestResource,
    >,
);

mg::builder! { PrivilegedAccessGroupEligibilityScheduleRequestCollection: mg::Many<models::PrivilegedAccessGroupEligibilityScheduleRequest, PrivilegedAccessGroupEligibilityScheduleRequestResource> }

impl PrivilegedAccessGroupEligibilityScheduleRequestCollection {
    /// `GET …/filterByCurrentUser(on=…)`.
    ///
    /// Returns a page of [`PrivilegedAccessGroupEligibilityScheduleRequest`].
    ///
    /// Least privileged permission: `PrivilegedEligibilitySchedule.Read.AzureADGroup` (delegated,
    /// application).
    ///
    /// [`PrivilegedAccessGroupEligibilityScheduleRequest`]: models::PrivilegedAccessGroupEligibilityScheduleRequest
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: impl Into<FilterByCurrentUser>,
    ) -> mg::Request<mg::Page<models::PrivilegedAccessGroupEligibilityScheduleRequest>> {
        self.raw().function_with("filterByCurrentUser", &parameters.into())
    }
}

/// Parameters of
/// [`PrivilegedAccessGroupEligibilityScheduleRequestCollection::filter_by_current_user`].
///
/// A call can pass `on` alone.
pub struct FilterByCurrentUser {
    /// `on`. Required.
    pub on: mg::Field<
        mg::Open<models::EligibilityScheduleRequestFilterByCurrentUserOptions>,
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
    on: mg::Open<models::EligibilityScheduleRequestFilterByCurrentUserOptions>,
}
