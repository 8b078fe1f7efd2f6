// @generated
use crate::{mg, models, requests};

/// Requests on one [`AppConsentApprovalRoute`](models::AppConsentApprovalRoute): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.identity_governance().app_consent()`.
#[derive(Clone, Debug)]
pub struct AppConsentApprovalRouteResource(mg::One<models::AppConsentApprovalRoute>);

mg::builder! { AppConsentApprovalRouteResource: mg::One<models::AppConsentApprovalRoute> }

impl AppConsentApprovalRouteResource {
    /// `…/appConsentRequests`: many [`AppConsentRequest`](models::AppConsentRequest).
    ///
    /// Least privileged permission to read: `ConsentRequest.Read.All` (delegated, application).
    #[inline]
    pub fn app_consent_requests(
        &self,
    ) -> requests::app_consent_request::AppConsentRequestCollection {
        mg::navigate(self, "appConsentRequests")
    }
}
