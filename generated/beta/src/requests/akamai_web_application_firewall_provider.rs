// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.akamaiWebApplicationFirewallProvider`, by its URL.
pub type AkamaiWebApplicationFirewallProviderResource = mg::One<
    models::AkamaiWebApplicationFirewallProvider,
    requests::web_application_firewall_provider::WebApplicationFirewallProviderResource,
>;

/// A collection of `microsoft.graph.akamaiWebApplicationFirewallProvider`, by its URL.
pub type AkamaiWebApplicationFirewallProviderCollection = mg::Many<
    models::AkamaiWebApplicationFirewallProvider,
    AkamaiWebApplicationFirewallProviderResource,
>;
