// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.ipDestination`, an abstract complex type derived from `microsoft.graph.networkaccess.ruleDestination`.
    IpDestination "microsoft.graph.networkaccess.ipDestination" "complex abstract" : super::RuleDestination => IpDestinationKind;
}

mg::derived_from! { IpDestination: super::RuleDestination }

/// The types derived from `microsoft.graph.networkaccess.ipDestination`.
#[non_exhaustive]
pub enum IpDestinationKind {
    IpAddress(Box<super::IpAddress>),
    IpRange(Box<super::IpRange>),
    IpSubnet(Box<super::IpSubnet>),
    /// None of these, or a type that this version does not know.
    Other(Box<IpDestination>),
}

mg::family! {
    IpDestination => IpDestinationKind;
    IpAddress(super::IpAddress),
    IpRange(super::IpRange),
    IpSubnet(super::IpSubnet),
}
