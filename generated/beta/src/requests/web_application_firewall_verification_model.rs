// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.webApplicationFirewallVerificationModel`, by its URL.
    ///
    /// For example `/identity/riskPrevention/webApplicationFirewallVerifications/{webApplicationFirewallVerificationModel-id}`.
    WebApplicationFirewallVerificationModelResource(mg::One<models::WebApplicationFirewallVerificationModel>)
}

impl WebApplicationFirewallVerificationModelResource {
    /// `…/provider`: `webApplicationFirewallProvider`
    #[inline]
    pub fn provider(
        &self,
    ) -> requests::web_application_firewall_provider::WebApplicationFirewallProviderResource {
        mg::to(self, "provider")
    }
}

/// A collection of `microsoft.graph.webApplicationFirewallVerificationModel`, by its URL.
///
/// For example `/identity/riskPrevention/webApplicationFirewallVerifications`.
pub type WebApplicationFirewallVerificationModelCollection = mg::Many<
    models::WebApplicationFirewallVerificationModel,
    WebApplicationFirewallVerificationModelResource,
>;
