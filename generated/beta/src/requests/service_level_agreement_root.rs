// @generated
use crate::{mg, models, requests};

/// Requests on one [`ServiceLevelAgreementRoot`](models::ServiceLevelAgreementRoot): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.reports().sla()`.
#[derive(Clone, Debug)]
pub struct ServiceLevelAgreementRootResource(mg::One<models::ServiceLevelAgreementRoot>);

mg::builder! { ServiceLevelAgreementRootResource: mg::One<models::ServiceLevelAgreementRoot> }

impl ServiceLevelAgreementRootResource {
    /// `…/azureADAuthentication`: [`AzureAdAuthentication`](models::AzureAdAuthentication).
    #[inline]
    pub fn azure_ad_authentication(
        &self,
    ) -> requests::azure_ad_authentication::AzureAdAuthenticationResource {
        mg::navigate(self, "azureADAuthentication")
    }
}
