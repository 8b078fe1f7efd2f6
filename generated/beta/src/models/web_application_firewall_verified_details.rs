// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.webApplicationFirewallVerifiedDetails`, an abstract complex type.
    WebApplicationFirewallVerifiedDetails "microsoft.graph.webApplicationFirewallVerifiedDetails" "complex abstract" => WebApplicationFirewallVerifiedDetailsKind;
    /// `dnsConfiguration`: webApplicationFirewallDnsConfiguration
    dns_configuration "dnsConfiguration": mg::Boxed<super::WebApplicationFirewallDnsConfiguration>,
}

/// The types derived from `microsoft.graph.webApplicationFirewallVerifiedDetails`.
#[non_exhaustive]
pub enum WebApplicationFirewallVerifiedDetailsKind {
    AkamaiVerifiedDetailsModel(Box<super::AkamaiVerifiedDetailsModel>),
    CloudFlareVerifiedDetailsModel(Box<super::CloudFlareVerifiedDetailsModel>),
    /// None of these, or a type that this version does not know.
    Other(Box<WebApplicationFirewallVerifiedDetails>),
}

mg::family! {
    WebApplicationFirewallVerifiedDetails => WebApplicationFirewallVerifiedDetailsKind;
    AkamaiVerifiedDetailsModel(super::AkamaiVerifiedDetailsModel),
    CloudFlareVerifiedDetailsModel(super::CloudFlareVerifiedDetailsModel),
}
