// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.webApplicationFirewallProvider`, by its URL.
    ///
    /// For example `/identity/riskPrevention/webApplicationFirewallProviders/{webApplicationFirewallProvider-id}`.
    WebApplicationFirewallProviderResource(mg::One<models::WebApplicationFirewallProvider>)
}

impl WebApplicationFirewallProviderResource {
    /// `…/microsoft.graph.akamaiWebApplicationFirewallProvider`
    #[inline]
    pub fn as_akamai_web_application_firewall_provider(
        &self,
    ) -> requests::akamai_web_application_firewall_provider::AkamaiWebApplicationFirewallProviderResource {
        mg::to(self, "microsoft.graph.akamaiWebApplicationFirewallProvider")
    }

    /// `…/microsoft.graph.cloudFlareWebApplicationFirewallProvider`
    #[inline]
    pub fn as_cloud_flare_web_application_firewall_provider(
        &self,
    ) -> requests::cloud_flare_web_application_firewall_provider::CloudFlareWebApplicationFirewallProviderResource {
        mg::to(self, "microsoft.graph.cloudFlareWebApplicationFirewallProvider")
    }

    /// `POST …/verify`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **RiskPreventionProviders.ReadWrite.All** |
    #[inline]
    pub fn verify(
        &self,
        parameters: Verify,
    ) -> mg::Request<models::WebApplicationFirewallVerificationModel> {
        mg::Path::action_with(self, "verify", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.webApplicationFirewallProvider`, by its URL.
    ///
    /// For example `/identity/riskPrevention/webApplicationFirewallProviders`.
    WebApplicationFirewallProviderCollection(mg::Many<models::WebApplicationFirewallProvider, WebApplicationFirewallProviderResource>)
}

impl WebApplicationFirewallProviderCollection {
    /// `…/microsoft.graph.akamaiWebApplicationFirewallProvider`
    #[inline]
    pub fn as_akamai_web_application_firewall_provider(
        &self,
    ) -> requests::akamai_web_application_firewall_provider::AkamaiWebApplicationFirewallProviderCollection {
        mg::to(self, "microsoft.graph.akamaiWebApplicationFirewallProvider")
    }

    /// `…/microsoft.graph.cloudFlareWebApplicationFirewallProvider`
    #[inline]
    pub fn as_cloud_flare_web_application_firewall_provider(
        &self,
    ) -> requests::cloud_flare_web_application_firewall_provider::CloudFlareWebApplicationFirewallProviderCollection {
        mg::to(self, "microsoft.graph.cloudFlareWebApplicationFirewallProvider")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.verify`.
    Verify "microsoft.graph.verify" "parameters";
    /// `hostName`: String
    host_name "hostName": String,
}
