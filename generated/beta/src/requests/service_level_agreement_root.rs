// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.serviceLevelAgreementRoot`, by its URL.
    ///
    /// For example `/reports/sla`.
    ServiceLevelAgreementRootResource(mg::One<models::ServiceLevelAgreementRoot>)
}

impl ServiceLevelAgreementRootResource {
    /// `…/azureADAuthentication`: `azureADAuthentication`
    #[inline]
    pub fn azure_ad_authentication(
        &self,
    ) -> requests::azure_ad_authentication::AzureAdAuthenticationResource {
        mg::to(self, "azureADAuthentication")
    }
}
