// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`WebApplicationFirewallVerificationModel`](models::WebApplicationFirewallVerificationModel):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example
/// `graph.identity().risk_prevention().web_application_firewall_verifications().id(id)`.
#[derive(Clone, Debug)]
pub struct WebApplicationFirewallVerificationModelResource(
    mg::One<models::WebApplicationFirewallVerificationModel>,
);

mg::builder! { WebApplicationFirewallVerificationModelResource: mg::One<models::WebApplicationFirewallVerificationModel> }

impl WebApplicationFirewallVerificationModelResource {
    /// `…/provider`: [`WebApplicationFirewallProvider`](models::WebApplicationFirewallProvider).
    #[inline]
    pub fn provider(
        &self,
    ) -> requests::web_application_firewall_provider::WebApplicationFirewallProviderResource {
        mg::navigate(self, "provider")
    }
}

/// Requests on a collection of
/// [`WebApplicationFirewallVerificationModel`](models::WebApplicationFirewallVerificationModel):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.identity().risk_prevention().web_application_firewall_verifications()`.
pub type WebApplicationFirewallVerificationModelCollection = mg::Many<
    models::WebApplicationFirewallVerificationModel,
    WebApplicationFirewallVerificationModelResource,
>;
