// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iPv4CidrRange`, a complex type derived from `microsoft.graph.ipRange`.
    IPv4CidrRange "microsoft.graph.iPv4CidrRange" "complex" : super::IpRange;
    /// `cidrAddress`: String, not null
    cidr_address "cidrAddress" "r": String,
}

mg::derived_from! { IPv4CidrRange: super::IpRange }
