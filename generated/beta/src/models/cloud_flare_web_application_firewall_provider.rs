// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudFlareWebApplicationFirewallProvider`, an entity type derived from `microsoft.graph.webApplicationFirewallProvider`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudflarewebapplicationfirewallprovider?view=graph-rest-beta>
    CloudFlareWebApplicationFirewallProvider "microsoft.graph.cloudFlareWebApplicationFirewallProvider" "entity" : super::WebApplicationFirewallProvider;
    /// `apiToken`: String, masked in Debug
    api_token "apiToken" "s": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `zoneId`: String
    zone_id "zoneId": String,
}

mg::derived_from! { CloudFlareWebApplicationFirewallProvider: super::WebApplicationFirewallProvider, super::Entity }
