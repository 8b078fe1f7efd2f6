// @generated
use crate::{mg, models, requests};

/// Requests on one [`RiskPreventionContainer`](models::RiskPreventionContainer): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.identity().risk_prevention()`.
#[derive(Clone, Debug)]
pub struct RiskPreventionContainerResource(mg::One<models::RiskPreventionContainer>);

mg::builder! { RiskPreventionContainerResource: mg::One<models::RiskPreventionContainer> }

impl RiskPreventionContainerResource {
    /// `…/fraudProtectionProviders`: many
    /// [`FraudProtectionProvider`](models::FraudProtectionProvider).
    ///
    /// Least privileged permission to read: `RiskPreventionProviders.Read.All` (delegated).
    #[inline]
    pub fn fraud_protection_providers(
        &self,
    ) -> requests::fraud_protection_provider::FraudProtectionProviderCollection {
        mg::navigate(self, "fraudProtectionProviders")
    }

    /// `…/webApplicationFirewallProviders`: many
    /// [`WebApplicationFirewallProvider`](models::WebApplicationFirewallProvider).
    ///
    /// Least privileged permission to read: `RiskPreventionProviders.Read.All` (delegated).
    #[inline]
    pub fn web_application_firewall_providers(
        &self,
    ) -> requests::web_application_firewall_provider::WebApplicationFirewallProviderCollection {
        mg::navigate(self, "webApplicationFirewallProviders")
    }

    /// `…/webApplicationFirewallVerifications`: many [`WebApplicationFirewallVerificationModel`].
    ///
    /// Least privileged permission to read: `RiskPreventionProviders.Read.All` (delegated).
    ///
    /// [`WebApplicationFirewallVerificationModel`]: models::WebApplicationFirewallVerificationModel
    #[inline]
    pub fn web_application_firewall_verifications(
        &self,
    ) -> requests::web_application_firewall_verification_model::WebApplicationFirewallVerificationModelCollection {
        mg::navigate(self, "webApplicationFirewallVerifications")
    }
}
