// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.webApplicationFirewallProvider`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WebApplicationFirewallProviderCollection`], for example
/// `graph.identity().risk_prevention().web_application_firewall_providers()`.
///
/// Operations: `verify`.
///
/// [`WebApplicationFirewallProviderCollection`]: crate::requests::web_application_firewall_provider::WebApplicationFirewallProviderCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/webapplicationfirewallprovider?view=graph-rest-beta
pub struct WebApplicationFirewallProvider {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WebApplicationFirewallProvider: "microsoft.graph.webApplicationFirewallProvider", entity abstract, base super::Entity, family WebApplicationFirewallProviderKind;
    display_name: "displayName" required,
    id: "id" key required,
}

mg::derived_from! { WebApplicationFirewallProvider: super::Entity }

/// The types derived from [`WebApplicationFirewallProvider`].
#[non_exhaustive]
pub enum WebApplicationFirewallProviderKind {
    AkamaiWebApplicationFirewallProvider(
        Box<super::AkamaiWebApplicationFirewallProvider>,
    ),
    CloudFlareWebApplicationFirewallProvider(
        Box<super::CloudFlareWebApplicationFirewallProvider>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<WebApplicationFirewallProvider>),
}

mg::family! {
    WebApplicationFirewallProvider => WebApplicationFirewallProviderKind;
    AkamaiWebApplicationFirewallProvider(super::AkamaiWebApplicationFirewallProvider),
    CloudFlareWebApplicationFirewallProvider(super::CloudFlareWebApplicationFirewallProvider),
}
