// @generated
use crate::mg;

/// Abstract complex type [`microsoft.graph.ipRange`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-iprange?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2026-02-19, to be removed on 2026-05-01 (revision 2026-02/PrivatePreview:AppAllowedIpRanges)"
)]
pub struct IpRange {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IpRange: "microsoft.graph.ipRange", complex abstract, family IpRangeKind;
}

/// The types derived from [`IpRange`].
#[non_exhaustive]
pub enum IpRangeKind {
    IPv4CidrRange(Box<super::IPv4CidrRange>),
    IPv4Range(Box<super::IPv4Range>),
    IPv6CidrRange(Box<super::IPv6CidrRange>),
    IPv6Range(Box<super::IPv6Range>),
    /// None of these, or a type that this version does not know.
    Other(Box<IpRange>),
}

mg::family! {
    IpRange => IpRangeKind;
    IPv4CidrRange(super::IPv4CidrRange),
    IPv4Range(super::IPv4Range),
    IPv6CidrRange(super::IPv6CidrRange),
    IPv6Range(super::IPv6Range),
}
