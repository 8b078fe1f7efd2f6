// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.akamaiWebApplicationFirewallProvider`, an entity type derived from `microsoft.graph.webApplicationFirewallProvider`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/akamaiwebapplicationfirewallprovider?view=graph-rest-beta>
    AkamaiWebApplicationFirewallProvider "microsoft.graph.akamaiWebApplicationFirewallProvider" "entity" : super::WebApplicationFirewallProvider;
    /// `accessToken`: String, masked in Debug
    access_token "accessToken" "s": String,
    /// `clientSecret`: String, masked in Debug
    client_secret "clientSecret" "s": String,
    /// `clientToken`: String, masked in Debug
    client_token "clientToken" "s": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `hostPrefix`: String
    host_prefix "hostPrefix": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AkamaiWebApplicationFirewallProvider: super::WebApplicationFirewallProvider, super::Entity }
