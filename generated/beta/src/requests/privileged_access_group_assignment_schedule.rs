// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`PrivilegedAccessGroupAssignmentSchedule`](models::PrivilegedAccessGroupAssignmentSchedule):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example
/// `graph.identity_governance().privileged_access().group().assignment_schedules().id(id)`.
#[derive(Clone, Debug)]
pub struct PrivilegedAccessGroupAssignmentScheduleResource(
    mg::One<models::PrivilegedAccessGroupAssignmentSchedule>,
);

mg::builder! { PrivilegedAccessGroupAssignmentScheduleResource: mg::One<models::PrivilegedAccessGroupAssignmentSchedule> }

impl PrivilegedAccessGroupAssignmentScheduleResource {
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
}

/// Requests on a collection of
/// [`PrivilegedAccessGroupAssignmentSchedule`](models::PrivilegedAccessGroupAssignmentSchedule):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.identity_governance().privileged_access().group().assignment_schedules()`.
#[derive(Clone, Debug)]
pub struct PrivilegedAccessGroupAssignmentScheduleCollection(
    mg::Many<
        models::PrivilegedAccessGroupAssignmentSchedule,
        PrivilegedAccessGroupAssignmentScheduleResource,
    >,
);

mg::builder! { PrivilegedAccessGroupAssignmentScheduleCollection: mg::Many<models::PrivilegedAccessGroupAssignmentSchedule, PrivilegedAccessGroupAssignmentScheduleResource> }

impl PrivilegedAccessGroupAssignmentScheduleCollection {
    /// `GET …/filterByCurrentUser(on=…)`.
    ///
    /// Returns a page of [`PrivilegedAccessGroupAssignmentSchedule`].
    ///
    /// Least privileged permission: `PrivilegedAssignmentSchedule.Read.AzureADGroup` (delegated,
    /// application).
    ///
    /// [`PrivilegedAccessGroupAssignmentSchedule`]: models::PrivilegedAccessGroupAssignmentSchedule
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: impl Into<FilterByCurrentUser>,
    ) -> mg::Request<mg::Page<models::PrivilegedAccessGroupAssignmentSchedule>> {
        self.raw().function_with("filterByCurrentUser", &parameters.into())
    }
}

/// Parameters of [`PrivilegedAccessGroupAssignmentScheduleCollection::filter_by_current_user`].
///
/// A call can pass `on` alone.
pub struct FilterByCurrentUser {
    /// `on`. Required.
    pub on: mg::Field<mg::Open<models::AssignmentScheduleFilterByCurrentUserOptions>>,
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
    on: mg::Open<models::AssignmentScheduleFilterByCurrentUserOptions>,
}
