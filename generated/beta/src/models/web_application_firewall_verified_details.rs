// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.webApplicationFirewallVerifiedDetails`.
pub struct WebApplicationFirewallVerifiedDetails {
    /// `dnsConfiguration`.
    pub dns_configuration: mg::Field<
        mg::Boxed<super::WebApplicationFirewallDnsConfiguration>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WebApplicationFirewallVerifiedDetails: "microsoft.graph.webApplicationFirewallVerifiedDetails", complex abstract, family WebApplicationFirewallVerifiedDetailsKind;
    dns_configuration: "dnsConfiguration",
}

/// The types derived from [`WebApplicationFirewallVerifiedDetails`].
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
