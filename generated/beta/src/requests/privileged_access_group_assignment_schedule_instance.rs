// @generated
use crate::{mg, models, requests};

/// Requests on one [`PrivilegedAccessGroupAssignmentScheduleInstance`]: `get`, `update`, `delete`,
/// and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .privileged_access()
///     .group()
///     .assignment_schedule_instances()
///     .id(id)
/// ```
///
/// [`PrivilegedAccessGroupAssignmentScheduleInstance`]: models::PrivilegedAccessGroupAssignmentScheduleInstance
#[derive(Clone, Debug)]
pub struct PrivilegedAccessGroupAssignmentScheduleInstanceResource(
    mg::One<models::PrivilegedAccessGroupAssignmentScheduleInstance>,
);

mg::builder! { PrivilegedAccessGroupAssignmentScheduleInstanceResource: mg::One<models::PrivilegedAccessGroupAssignmentScheduleInstance> }

impl PrivilegedAccessGroupAssignmentScheduleInstanceResource {
    /// `…/activatedUsing`: [`PrivilegedAccessGroupEligibilityScheduleInstance`].
    ///
    /// [`PrivilegedAccessGroupEligibilityScheduleInstance`]: models::PrivilegedAccessGroupEligibilityScheduleInstance
    #[inline]
    pub fn activated_using(
        &self,
    ) -> requests::privileged_access_group_eligibility_schedule_instance::PrivilegedAccessGroupEligibilityScheduleInstanceResource {
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

/// Requests on a collection of [`PrivilegedAccessGroupAssignmentScheduleInstance`]: `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.identity_governance().privileged_access().group().assignment_schedule_instances()`.
///
/// [`PrivilegedAccessGroupAssignmentScheduleInstance`]: models::PrivilegedAccessGroupAssignmentScheduleInstance
#[derive(Clone, Debug)]
pub struct PrivilegedAccessGroupAssignmentScheduleInstanceCollection(
    mg::Many<
        models::PrivilegedAccessGroupAssignmentScheduleInstance,
        PrivilegedAccessGroupAssignmentScheduleInstanceResource,
    >,
);

mg::builder! { PrivilegedAccessGroupAssignmentScheduleInstanceCollection: mg::Many<models::PrivilegedAccessGroupAssignmentScheduleInstance, PrivilegedAccessGroupAssignmentScheduleInstanceResource> }

impl PrivilegedAccessGroupAssignmentScheduleInstanceCollection {
    /// `GET …/filterByCurrentUser(on=…)`.
    ///
    /// Returns a page of [`PrivilegedAccessGroupAssignmentScheduleInstance`].
    ///
    /// Least privileged permission: `PrivilegedAssignmentSchedule.Read.AzureADGroup` (delegated,
    /// application).
    ///
    /// [`PrivilegedAccessGroupAssignmentScheduleInstance`]: models::PrivilegedAccessGroupAssignmentScheduleInstance
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: impl Into<FilterByCurrentUser>,
    ) -> mg::Request<mg::Page<models::PrivilegedAccessGroupAssignmentScheduleInstance>> {
        self.raw().function_with("filterByCurrentUser", &parameters.into())
    }
}

/// Parameters of
/// [`PrivilegedAccessGroupAssignmentScheduleInstanceCollection::filter_by_current_user`].
///
/// A call can pass `on` alone.
pub struct FilterByCurrentUser {
    /// `on`. Required.
    pub on: mg::Field<
        mg::Open<models::AssignmentScheduleInstanceFilterByCurrentUserOptions>,
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
    on: mg::Open<models::AssignmentScheduleInstanceFilterByCurrentUserOptions>,
}
