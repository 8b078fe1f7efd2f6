// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.termsAndConditionsGroupAssignment`, by its URL.
    ///
    /// For example `/deviceManagement/termsAndConditions/{termsAndConditions-id}/groupAssignments/{termsAndConditionsGroupAssignment-id}`.
    TermsAndConditionsGroupAssignmentResource(mg::One<models::TermsAndConditionsGroupAssignment>)
}

impl TermsAndConditionsGroupAssignmentResource {
    /// `…/termsAndConditions`: `termsAndConditions`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `PATCH` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn terms_and_conditions(
        &self,
    ) -> requests::terms_and_conditions::TermsAndConditionsResource {
        mg::to(self, "termsAndConditions")
    }
}

/// A collection of `microsoft.graph.termsAndConditionsGroupAssignment`, by its URL.
///
/// For example `/deviceManagement/termsAndConditions/{termsAndConditions-id}/groupAssignments`.
pub type TermsAndConditionsGroupAssignmentCollection = mg::Many<
    models::TermsAndConditionsGroupAssignment,
    TermsAndConditionsGroupAssignmentResource,
>;
