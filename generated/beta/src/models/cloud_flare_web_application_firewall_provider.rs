// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudFlareWebApplicationFirewallProvider`][reference], derived
/// from [`WebApplicationFirewallProvider`](super::WebApplicationFirewallProvider).
///
/// Requests: [`CloudFlareWebApplicationFirewallProviderCollection`], for example:
///
/// ```ignore
/// graph
///     .identity()
///     .risk_prevention()
///     .web_application_firewall_providers()
///     .cast_to_cloud_flare_web_application_firewall_provider()
/// ```
///
/// Operations: `verify`.
///
/// [`CloudFlareWebApplicationFirewallProviderCollection`]: crate::requests::cloud_flare_web_application_firewall_provider::CloudFlareWebApplicationFirewallProviderCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudflarewebapplicationfirewallprovider?view=graph-rest-beta
pub struct CloudFlareWebApplicationFirewallProvider {
    /// `apiToken`. Secret: masked in `Debug`.
    pub api_token: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `zoneId`.
    pub zone_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudFlareWebApplicationFirewallProvider: "microsoft.graph.cloudFlareWebApplicationFirewallProvider", entity, base super::WebApplicationFirewallProvider;
    api_token: "apiToken" secret,
    display_name: "displayName" required,
    id: "id" key required,
    zone_id: "zoneId",
}

mg::derived_from! { CloudFlareWebApplicationFirewallProvider: super::WebApplicationFirewallProvider, super::Entity }
