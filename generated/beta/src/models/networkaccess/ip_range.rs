// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.ipRange`, a complex type derived from `microsoft.graph.networkaccess.ipDestination`.
    IpRange "microsoft.graph.networkaccess.ipRange" "complex" : super::IpDestination;
    /// `beginAddress`: String, not null
    begin_address "beginAddress" "r": String,
    /// `endAddress`: String, not null
    end_address "endAddress" "r": String,
}

mg::derived_from! { IpRange: super::IpDestination, super::RuleDestination }
