// @generated
use crate::mg;

/// Entity type [`microsoft.graph.akamaiWebApplicationFirewallProvider`][reference], derived from
/// [`WebApplicationFirewallProvider`](super::WebApplicationFirewallProvider).
///
/// Requests: [`AkamaiWebApplicationFirewallProviderCollection`], for example:
///
/// ```ignore
/// graph
///     .identity()
///     .risk_prevention()
///     .web_application_firewall_providers()
///     .cast_to_akamai_web_application_firewall_provider()
/// ```
///
/// Operations: `verify`.
///
/// [`AkamaiWebApplicationFirewallProviderCollection`]: crate::requests::akamai_web_application_firewall_provider::AkamaiWebApplicationFirewallProviderCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/akamaiwebapplicationfirewallprovider?view=graph-rest-beta
pub struct AkamaiWebApplicationFirewallProvider {
    /// `accessToken`. Secret: masked in `Debug`.
    pub access_token: mg::Field<String>,
    /// `clientSecret`. Secret: masked in `Debug`.
    pub client_secret: mg::Field<String>,
    /// `clientToken`. Secret: masked in `Debug`.
    pub client_token: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `hostPrefix`.
    pub host_prefix: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AkamaiWebApplicationFirewallProvider: "microsoft.graph.akamaiWebApplicationFirewallProvider", entity, base super::WebApplicationFirewallProvider;
    access_token: "accessToken" secret,
    client_secret: "clientSecret" secret,
    client_token: "clientToken" secret,
    display_name: "displayName" required,
    host_prefix: "hostPrefix",
    id: "id" key required,
}

mg::derived_from! { AkamaiWebApplicationFirewallProvider: super::WebApplicationFirewallProvider, super::Entity }
