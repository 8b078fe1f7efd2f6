// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ipRange`, an abstract complex type.
    #[deprecated(note = "deprecated since 2026-02-19, to be removed on 2026-05-01 (revision 2026-02/PrivatePreview:AppAllowedIpRanges)")]
    IpRange "microsoft.graph.ipRange" "complex abstract" => IpRangeKind;
}

/// The types derived from `microsoft.graph.ipRange`.
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
