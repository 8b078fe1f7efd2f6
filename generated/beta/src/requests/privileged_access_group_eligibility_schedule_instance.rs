// @generated
use crate::{mg, models, requests};

/// Requests on one [`PrivilegedAccessGroupEligibilityScheduleInstance`]: `get`, `update`, `delete`,
/// and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .privileged_access()
///     .group()
///     .eligibility_schedule_instances()
///     .id(id)
/// ```
///
/// [`PrivilegedAccessGroupEligibilityScheduleInstance`]: models::PrivilegedAccessGroupEligibilityScheduleInstance
#[derive(Clone, Debug)]
pub struct PrivilegedAccessGroupEligibilityScheduleInstanceResource(
    mg::One<models::PrivilegedAccessGroupEligibilityScheduleInstance>,
);

mg::builder! { PrivilegedAccessGroupEligibilityScheduleInstanceResource: mg::One<models::PrivilegedAccessGroupEligibilityScheduleInstance> }

impl PrivilegedAccessGroupEligibilityScheduleInstanceResource {
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

/// Requests on a collection of [`PrivilegedAccessGroupEligibilityScheduleInstance`]: `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.identity_governance().privileged_access().group().eligibility_schedule_instances()`.
///
/// [`PrivilegedAccessGroupEligibilityScheduleInstance`]: models::PrivilegedAccessGroupEligibilityScheduleInstance
#[derive(Clone, Debug)]
pub struct PrivilegedAccessGroupEligibilityScheduleInstanceCollection(
    mg::Many<
        models::PrivilegedAccessGroupEligibilityScheduleInstance,
        PrivilegedAccessGroupEligibilityScheduleInstanceResource,
    >,
);

mg::builder! { PrivilegedAccessGroupEligibilityScheduleInstanceCollection: mg::Many<models::PrivilegedAccessGroupEligibilityScheduleInstance, PrivilegedAccessGroupEligibilityScheduleInstanceResource> }

impl PrivilegedAccessGroupEligibilityScheduleInstanceCollection {
    /// `GET …/filterByCurrentUser(on=…)`.
    ///
    /// Returns a page of [`PrivilegedAccessGroupEligibilityScheduleInstance`].
    ///
    /// Least privileged permission: `PrivilegedEligibilitySchedule.Read.AzureADGroup` (delegated,
    /// application).
    ///
    /// [`PrivilegedAccessGroupEligibilityScheduleInstance`]: models::PrivilegedAccessGroupEligibilityScheduleInstance
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: impl Into<FilterByCurrentUser>,
    ) -> mg::Request<
        mg::Page<models::PrivilegedAccessGroupEligibilityScheduleInstance>,
    > {
        self.raw().function_with("filterByCurrentUser", &parameters.into())
    }
}

/// Parameters of
/// [`PrivilegedAccessGroupEligibilityScheduleInstanceCollection::filter_by_current_user`].
///
/// A call can pass `on` alone.
pub struct FilterByCurrentUser {
    /// `on`. Required.
    pub on: mg::Field<
        mg::Open<models::EligibilityScheduleInstanceFilterByCurrentUserOptions>,
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
    on: mg::Open<models::EligibilityScheduleInstanceFilterByCurrentUserOptions>,
}
