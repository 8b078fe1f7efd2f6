// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.riskPreventionContainer`, by its URL.
    ///
    /// For example `/identity/riskPrevention`.
    RiskPreventionContainerResource(mg::One<models::RiskPreventionContainer>)
}

impl RiskPreventionContainerResource {
    /// `…/fraudProtectionProviders`: many `fraudProtectionProvider`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **RiskPreventionProviders.Read.All**, **RiskPreventionProviders.ReadWrite.All** |
    /// | `GET …/{id}` | **RiskPreventionProviders.Read.All**, **RiskPreventionProviders.ReadWrite.All** |
    /// | `POST` | **RiskPreventionProviders.ReadWrite.All** |
    /// | `PATCH …/{id}` | **RiskPreventionProviders.ReadWrite.All** |
    /// | `DELETE …/{id}` | **RiskPreventionProviders.ReadWrite.All** |
    #[inline]
    pub fn fraud_protection_providers(
        &self,
    ) -> requests::fraud_protection_provider::FraudProtectionProviderCollection {
        mg::to(self, "fraudProtectionProviders")
    }

    /// `…/webApplicationFirewallProviders`: many `webApplicationFirewallProvider`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **RiskPreventionProviders.Read.All**, **RiskPreventionProviders.ReadWrite.All** |
    /// | `GET …/{id}` | **RiskPreventionProviders.Read.All**, **RiskPreventionProviders.ReadWrite.All** |
    /// | `POST` | **RiskPreventionProviders.ReadWrite.All** |
    /// | `PATCH …/{id}` | **RiskPreventionProviders.ReadWrite.All** |
    /// | `DELETE …/{id}` | **RiskPreventionProviders.ReadWrite.All** |
    #[inline]
    pub fn web_application_firewall_providers(
        &self,
    ) -> requests::web_application_firewall_provider::WebApplicationFirewallProviderCollection {
        mg::to(self, "webApplicationFirewallProviders")
    }

    /// `…/webApplicationFirewallVerifications`: many `webApplicationFirewallVerificationModel`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **RiskPreventionProviders.Read.All** |
    /// | `GET …/{id}` | **RiskPreventionProviders.Read.All**, **RiskPreventionProviders.ReadWrite.All** |
    /// | `DELETE …/{id}` | **RiskPreventionProviders.ReadWrite.All** |
    #[inline]
    pub fn web_application_firewall_verifications(
        &self,
    ) -> requests::web_application_firewall_verification_model::WebApplicationFirewallVerificationModelCollection {
        mg::to(self, "webApplicationFirewallVerifications")
    }
}
