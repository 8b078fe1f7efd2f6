// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.cloudFirewallSourceAddress`, an abstract complex type.
    CloudFirewallSourceAddress "microsoft.graph.networkaccess.cloudFirewallSourceAddress" "complex abstract" => CloudFirewallSourceAddressKind;
}

/// The types derived from `microsoft.graph.networkaccess.cloudFirewallSourceAddress`.
#[non_exhaustive]
pub enum CloudFirewallSourceAddressKind {
    CloudFirewallSourceIpAddress(Box<super::CloudFirewallSourceIpAddress>),
    /// None of these, or a type that this version does not know.
    Other(Box<CloudFirewallSourceAddress>),
}

mg::family! {
    CloudFirewallSourceAddress => CloudFirewallSourceAddressKind;
    CloudFirewallSourceIpAddress(super::CloudFirewallSourceIpAddress),
}
