// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iPv6Range`, a complex type derived from `microsoft.graph.ipRange`.
    IPv6Range "microsoft.graph.iPv6Range" "complex" : super::IpRange;
    /// `lowerAddress`: String, not null
    lower_address "lowerAddress" "r": String,
    /// `upperAddress`: String, not null
    upper_address "upperAddress" "r": String,
}

mg::derived_from! { IPv6Range: super::IpRange }
