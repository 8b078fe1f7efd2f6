// @generated
use crate::{mg, models, requests};

/// Requests on one [`WebApplicationFirewallProvider`](models::WebApplicationFirewallProvider):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.identity().risk_prevention().web_application_firewall_providers().id(id)`.
#[derive(Clone, Debug)]
pub struct WebApplicationFirewallProviderResource(
    mg::One<models::WebApplicationFirewallProvider>,
);

mg::builder! { WebApplicationFirewallProviderResource: mg::One<models::WebApplicationFirewallProvider> }

impl WebApplicationFirewallProviderResource {
    /// `…/microsoft.graph.akamaiWebApplicationFirewallProvider`: cast to
    /// [`AkamaiWebApplicationFirewallProvider`](models::AkamaiWebApplicationFirewallProvider).
    #[doc(alias = "microsoft.graph.akamaiWebApplicationFirewallProvider")]
    #[inline]
    pub fn cast_to_akamai_web_application_firewall_provider(
        &self,
    ) -> requests::akamai_web_application_firewall_provider::AkamaiWebApplicationFirewallProviderResource {
        mg::navigate(self, "microsoft.graph.akamaiWebApplicationFirewallProvider")
    }

    /// `…/microsoft.graph.cloudFlareWebApplicationFirewallProvider`: cast to
    /// [`CloudFlareWebApplicationFirewallProvider`].
    ///
    /// [`CloudFlareWebApplicationFirewallProvider`]: models::CloudFlareWebApplicationFirewallProvider
    #[doc(alias = "microsoft.graph.cloudFlareWebApplicationFirewallProvider")]
    #[inline]
    pub fn cast_to_cloud_flare_web_application_firewall_provider(
        &self,
    ) -> requests::cloud_flare_web_application_firewall_provider::CloudFlareWebApplicationFirewallProviderResource {
        mg::navigate(self, "microsoft.graph.cloudFlareWebApplicationFirewallProvider")
    }

    /// `POST …/verify`.
    ///
    /// Returns [`WebApplicationFirewallVerificationModel`].
    ///
    /// Least privileged permission: `RiskPreventionProviders.ReadWrite.All` (delegated).
    ///
    /// [`WebApplicationFirewallVerificationModel`]: models::WebApplicationFirewallVerificationModel
    #[inline]
    pub fn verify(
        &self,
        parameters: Verify,
    ) -> mg::Request<models::WebApplicationFirewallVerificationModel> {
        self.raw().action_with("verify", &parameters)
    }
}

/// Requests on a collection of
/// [`WebApplicationFirewallProvider`](models::WebApplicationFirewallProvider): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.identity().risk_prevention().web_application_firewall_providers()`.
#[derive(Clone, Debug)]
pub struct WebApplicationFirewallProviderCollection(
    mg::Many<
        models::WebApplicationFirewallProvider,
        WebApplicationFirewallProviderResource,
    >,
);

mg::builder! { WebApplicationFirewallProviderCollection: mg::Many<models::WebApplicationFirewallProvider, WebApplicationFirewallProviderResource> }

impl WebApplicationFirewallProviderCollection {
    /// `…/microsoft.graph.akamaiWebApplicationFirewallProvider`: the members that are
    /// [`AkamaiWebApplicationFirewallProvider`](models::AkamaiWebApplicationFirewallProvider).
    #[doc(alias = "microsoft.graph.akamaiWebApplicationFirewallProvider")]
    #[inline]
    pub fn cast_to_akamai_web_application_firewall_provider(
        &self,
    ) -> requests::akamai_web_application_firewall_provider::AkamaiWebApplicationFirewallProviderCollection {
        mg::navigate(self, "microsoft.graph.akamaiWebApplicationFirewallProvider")
    }

    /// `…/microsoft.graph.cloudFlareWebApplicationFirewallProvider`: the members that are
    /// [`CloudFlareWebApplicationFirewallProvider`].
    ///
    /// [`CloudFlareWebApplicationFirewallProvider`]: models::CloudFlareWebApplicationFirewallProvider
    #[doc(alias = "microsoft.graph.cloudFlareWebApplicationFirewallProvider")]
    #[inline]
    pub fn cast_to_cloud_flare_web_application_firewall_provider(
        &self,
    ) -> requests::cloud_flare_web_application_firewall_provider::CloudFlareWebApplicationFirewallProviderCollection {
        mg::navigate(self, "microsoft.graph.cloudFlareWebApplicationFirewallProvider")
    }
}

/// Parameters of [`WebApplicationFirewallProviderResource::verify`].
pub struct Verify {
    /// `hostName`.
    pub host_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Verify: "microsoft.graph.verify", parameters;
    host_name: "hostName",
}
