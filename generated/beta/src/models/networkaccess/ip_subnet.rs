// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.ipSubnet`, a complex type derived from `microsoft.graph.networkaccess.ipDestination`.
    IpSubnet "microsoft.graph.networkaccess.ipSubnet" "complex" : super::IpDestination;
    /// `value`: String, not null
    value "value" "r": String,
}

mg::derived_from! { IpSubnet: super::IpDestination, super::RuleDestination }
