// @generated
use crate::{mg, models, requests};

/// Requests on one [`TermsAndConditions`](models::TermsAndConditions): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.device_management().terms_and_conditions().id(id)`.
#[derive(Clone, Debug)]
pub struct TermsAndConditionsResource(mg::One<models::TermsAndConditions>);

mg::builder! { TermsAndConditionsResource: mg::One<models::TermsAndConditions> }

impl TermsAndConditionsResource {
    /// `…/acceptanceStatuses`: many
    /// [`TermsAndConditionsAcceptanceStatus`](models::TermsAndConditionsAcceptanceStatus).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn acceptance_statuses(
        &self,
    ) -> requests::terms_and_conditions_acceptance_status::TermsAndConditionsAcceptanceStatusCollection {
        mg::navigate(self, "acceptanceStatuses")
    }

    /// `…/assignments`: many
    /// [`TermsAndConditionsAssignment`](models::TermsAndConditionsAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::terms_and_conditions_assignment::TermsAndConditionsAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/groupAssignments`: many
    /// [`TermsAndConditionsGroupAssignment`](models::TermsAndConditionsGroupAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn group_assignments(
        &self,
    ) -> requests::terms_and_conditions_group_assignment::TermsAndConditionsGroupAssignmentCollection {
        mg::navigate(self, "groupAssignments")
    }
}

/// Requests on a collection of [`TermsAndConditions`](models::TermsAndConditions): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().terms_and_conditions()`.
pub type TermsAndConditionsCollection = mg::Many<
    models::TermsAndConditions,
    TermsAndConditionsResource,
>;
