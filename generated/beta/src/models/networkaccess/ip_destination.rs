// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.networkaccess.ipDestination`, derived from
/// [`RuleDestination`](super::RuleDestination).
pub struct IpDestination {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IpDestination: "microsoft.graph.networkaccess.ipDestination", complex abstract, base super::RuleDestination, family IpDestinationKind;
}

mg::derived_from! { IpDestination: super::RuleDestination }

/// The types derived from [`IpDestination`].
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
