// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.termsAndConditions`, by its URL.
    ///
    /// For example `/deviceManagement/termsAndConditions/{termsAndConditions-id}`.
    TermsAndConditionsResource(mg::One<models::TermsAndConditions>)
}

impl TermsAndConditionsResource {
    /// `…/acceptanceStatuses`: many `termsAndConditionsAcceptanceStatus`
    #[inline]
    pub fn acceptance_statuses(
        &self,
    ) -> requests::terms_and_conditions_acceptance_status::TermsAndConditionsAcceptanceStatusCollection {
        mg::to(self, "acceptanceStatuses")
    }

    /// `…/assignments`: many `termsAndConditionsAssignment`
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::terms_and_conditions_assignment::TermsAndConditionsAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/groupAssignments`: many `termsAndConditionsGroupAssignment`
    #[inline]
    pub fn group_assignments(
        &self,
    ) -> requests::terms_and_conditions_group_assignment::TermsAndConditionsGroupAssignmentCollection {
        mg::to(self, "groupAssignments")
    }
}

/// A collection of `microsoft.graph.termsAndConditions`, by its URL.
///
/// For example `/deviceManagement/termsAndConditions`.
pub type TermsAndConditionsCollection = mg::Many<
    models::TermsAndConditions,
    TermsAndConditionsResource,
>;
