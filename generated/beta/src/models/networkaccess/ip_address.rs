// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.ipAddress`, a complex type derived from `microsoft.graph.networkaccess.ipDestination`.
    IpAddress "microsoft.graph.networkaccess.ipAddress" "complex" : super::IpDestination;
    /// `value`: String, not null
    value "value" "r": String,
}

mg::derived_from! { IpAddress: super::IpDestination, super::RuleDestination }
