// @generated
use crate::mg;

/// Enumeration `microsoft.graph.webApplicationFirewallProviderType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebApplicationFirewallProviderType {
    /// `akamai` (0)
    Akamai,
    /// `cloudflare` (1)
    Cloudflare,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    WebApplicationFirewallProviderType: "microsoft.graph.webApplicationFirewallProviderType";
    Akamai: "akamai" = 0,
    Cloudflare: "cloudflare" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
