// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iPv6CidrRange`, a complex type derived from `microsoft.graph.ipRange`.
    IPv6CidrRange "microsoft.graph.iPv6CidrRange" "complex" : super::IpRange;
    /// `cidrAddress`: String, not null
    cidr_address "cidrAddress" "r": String,
}

mg::derived_from! { IPv6CidrRange: super::IpRange }
