// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iPv4Range`, a complex type derived from `microsoft.graph.ipRange`.
    IPv4Range "microsoft.graph.iPv4Range" "complex" : super::IpRange;
    /// `lowerAddress`: String, not null
    lower_address "lowerAddress" "r": String,
    /// `upperAddress`: String, not null
    upper_address "upperAddress" "r": String,
}

mg::derived_from! { IPv4Range: super::IpRange }
