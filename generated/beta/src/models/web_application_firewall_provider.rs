// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.webApplicationFirewallProvider`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/webapplicationfirewallprovider?view=graph-rest-beta>
    WebApplicationFirewallProvider "microsoft.graph.webApplicationFirewallProvider" "entity abstract" : super::Entity => WebApplicationFirewallProviderKind;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { WebApplicationFirewallProvider: super::Entity }

/// The types derived from `microsoft.graph.webApplicationFirewallProvider`.
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
