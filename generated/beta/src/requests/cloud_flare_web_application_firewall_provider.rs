// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.cloudFlareWebApplicationFirewallProvider`, by its URL.
pub type CloudFlareWebApplicationFirewallProviderResource = mg::One<
    models::CloudFlareWebApplicationFirewallProvider,
    requests::web_application_firewall_provider::WebApplicationFirewallProviderResource,
>;

/// A collection of `microsoft.graph.cloudFlareWebApplicationFirewallProvider`, by its URL.
pub type CloudFlareWebApplicationFirewallProviderCollection = mg::Many<
    models::CloudFlareWebApplicationFirewallProvider,
    CloudFlareWebApplicationFirewallProviderResource,
>;
