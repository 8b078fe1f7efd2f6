// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`CloudFlareWebApplicationFirewallProvider`](models::CloudFlareWebApplicationFirewallProvider):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .risk_prevention()
///     .web_application_firewall_providers()
///     .id(id)
///     .cast_to_cloud_flare_web_application_firewall_provider()
/// ```
pub type CloudFlareWebApplicationFirewallProviderResource = mg::One<
    models::CloudFlareWebApplicationFirewallProvider,
    requests::web_application_firewall_provider::WebApplicationFirewallProviderResource,
>;

/// Requests on a collection of
/// [`CloudFlareWebApplicationFirewallProvider`](models::CloudFlareWebApplicationFirewallProvider):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .risk_prevention()
///     .web_application_firewall_providers()
///     .cast_to_cloud_flare_web_application_firewall_provider()
/// ```
pub type CloudFlareWebApplicationFirewallProviderCollection = mg::Many<
    models::CloudFlareWebApplicationFirewallProvider,
    CloudFlareWebApplicationFirewallProviderResource,
>;
