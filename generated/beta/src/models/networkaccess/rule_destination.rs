// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.networkaccess.ruleDestination`.
pub struct RuleDestination {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RuleDestination: "microsoft.graph.networkaccess.ruleDestination", complex abstract, family RuleDestinationKind;
}

/// The types derived from [`RuleDestination`].
#[non_exhaustive]
pub enum RuleDestinationKind {
    Fqdn(Box<super::Fqdn>),
    IpAddress(Box<super::IpAddress>),
    IpDestination(Box<super::IpDestination>),
    IpRange(Box<super::IpRange>),
    IpSubnet(Box<super::IpSubnet>),
    Url(Box<super::Url>),
    WebCategory(Box<super::WebCategory>),
    /// None of these, or a type that this version does not know.
    Other(Box<RuleDestination>),
}

mg::family! {
    RuleDestination => RuleDestinationKind;
    Fqdn(super::Fqdn),
    IpAddress(super::IpAddress),
    IpDestination(super::IpDestination),
    IpRange(super::IpRange),
    IpSubnet(super::IpSubnet),
    Url(super::Url),
    WebCategory(super::WebCategory),
}
