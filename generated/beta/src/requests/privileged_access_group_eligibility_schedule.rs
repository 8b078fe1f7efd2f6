// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`PrivilegedAccessGroupEligibilitySchedule`](models::PrivilegedAccessGroupEligibilitySchedule):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example
/// `graph.identity_governance().privileged_access().group().eligibility_schedules().id(id)`.
#[derive(Clone, Debug)]
pub struct PrivilegedAccessGroupEligibilityScheduleResource(
    mg::One<models::PrivilegedAccessGroupEligibilitySchedule>,
);

mg::builder! { PrivilegedAccessGroupEligibilityScheduleResource: mg::One<models::PrivilegedAccessGroupEligibilitySchedule> }

impl PrivilegedAccessGroupEligibilityScheduleResource {
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
}

/// Requests on a collection of
/// [`PrivilegedAccessGroupEligibilitySchedule`](models::PrivilegedAccessGroupEligibilitySchedule):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.identity_governance().privileged_access().group().eligibility_schedules()`.
#[derive(Clone, Debug)]
pub struct PrivilegedAccessGroupEligibilityScheduleCollection(
    mg::Many<
        models::PrivilegedAccessGroupEligibilitySchedule,
        PrivilegedAccessGroupEligibilityScheduleResource,
    >,
);

mg::builder! { PrivilegedAccessGroupEligibilityScheduleCollection: mg::Many<models::PrivilegedAccessGroupEligibilitySchedule, PrivilegedAccessGroupEligibilityScheduleResource> }

impl PrivilegedAccessGroupEligibilityScheduleCollection {
    /// `GET …/filterByCurrentUser(on=…)`.
    ///
    /// Returns a page of [`PrivilegedAccessGroupEligibilitySchedule`].
    ///
    /// Least privileged permission: `PrivilegedEligibilitySchedule.Read.AzureADGroup` (delegated,
    /// application).
    ///
    /// [`PrivilegedAccessGroupEligibilitySchedule`]: models::PrivilegedAccessGroupEligibilitySchedule
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: impl Into<FilterByCurrentUser>,
    ) -> mg::Request<mg::Page<models::PrivilegedAccessGroupEligibilitySchedule>> {
        self.raw().function_with("filterByCurrentUser", &parameters.into())
    }
}

/// Parameters of [`PrivilegedAccessGroupEligibilityScheduleCollection::filter_by_current_user`].
///
/// A call can pass `on` alone.
pub struct FilterByCurrentUser {
    /// `on`. Required.
    pub on: mg::Field<mg::Open<models::EligibilityScheduleFilterByCurrentUserOptions>>,
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
    on: mg::Open<models::EligibilityScheduleFilterByCurrentUserOptions>,
}
