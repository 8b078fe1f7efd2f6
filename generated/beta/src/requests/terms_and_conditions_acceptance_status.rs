// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.termsAndConditionsAcceptanceStatus`, by its URL.
    ///
    /// For example `/deviceManagement/termsAndConditions/{termsAndConditions-id}/acceptanceStatuses/{termsAndConditionsAcceptanceStatus-id}`.
    TermsAndConditionsAcceptanceStatusResource(mg::One<models::TermsAndConditionsAcceptanceStatus>)
}

impl TermsAndConditionsAcceptanceStatusResource {
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

/// A collection of `microsoft.graph.termsAndConditionsAcceptanceStatus`, by its URL.
///
/// For example `/deviceManagement/termsAndConditions/{termsAndConditions-id}/acceptanceStatuses`.
pub type TermsAndConditionsAcceptanceStatusCollection = mg::Many<
    models::TermsAndConditionsAcceptanceStatus,
    TermsAndConditionsAcceptanceStatusResource,
>;
