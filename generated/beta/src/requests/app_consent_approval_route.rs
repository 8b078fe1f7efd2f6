// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.appConsentApprovalRoute`, by its URL.
    ///
    /// For example `/identityGovernance/appConsent`.
    AppConsentApprovalRouteResource(mg::One<models::AppConsentApprovalRoute>)
}

impl AppConsentApprovalRouteResource {
    /// `…/appConsentRequests`: many `appConsentRequest`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ConsentRequest.Read.All**, ConsentRequest.ReadWrite.All | **ConsentRequest.Read.All**, ConsentRequest.ReadWrite.All |
    /// | `GET …/{id}` | **ConsentRequest.Read.All**, ConsentRequest.ReadWrite.All | **ConsentRequest.Read.All**, ConsentRequest.ReadWrite.All |
    #[inline]
    pub fn app_consent_requests(
        &self,
    ) -> requests::app_consent_request::AppConsentRequestCollection {
        mg::to(self, "appConsentRequests")
    }
}
