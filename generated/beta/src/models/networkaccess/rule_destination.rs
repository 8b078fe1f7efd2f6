// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.ruleDestination`, an abstract complex type.
    RuleDestination "microsoft.graph.networkaccess.ruleDestination" "complex abstract" => RuleDestinationKind;
}

/// The types derived from `microsoft.graph.networkaccess.ruleDestination`.
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
