// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iPv6CidrRange`, a complex type derived from `microsoft.graph.ipRange`.
    #[deprecated(note = "deprecated since 2026-02-19, to be removed on 2026-05-01 (revision 2026-02/PrivatePreview:AppAllowedIpRanges)")]
    IPv6CidrRange "microsoft.graph.iPv6CidrRange" "complex" : super::IpRange;
    /// `cidrAddress`: String, not null
    cidr_address "cidrAddress" "r": String,
}

mg::derived_from! { IPv6CidrRange: super::IpRange }
