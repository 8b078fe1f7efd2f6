// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AkamaiWebApplicationFirewallProvider`](models::AkamaiWebApplicationFirewallProvider): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .risk_prevention()
///     .web_application_firewall_providers()
///     .id(id)
///     .cast_to_akamai_web_application_firewall_provider()
/// ```
pub type AkamaiWebApplicationFirewallProviderResource = mg::One<
    models::AkamaiWebApplicationFirewallProvider,
    requests::web_application_firewall_provider::WebApplicationFirewallProviderResource,
>;

/// Requests on a collection of
/// [`AkamaiWebApplicationFirewallProvider`](models::AkamaiWebApplicationFirewallProvider): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .risk_prevention()
///     .web_application_firewall_providers()
///     .cast_to_akamai_web_application_firewall_provider()
/// ```
pub type AkamaiWebApplicationFirewallProviderCollection = mg::Many<
    models::AkamaiWebApplicationFirewallProvider,
    AkamaiWebApplicationFirewallProviderResource,
>;
