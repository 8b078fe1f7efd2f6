// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.cloudFirewallDestinationAddress`, an abstract complex type.
    CloudFirewallDestinationAddress "microsoft.graph.networkaccess.cloudFirewallDestinationAddress" "complex abstract" => CloudFirewallDestinationAddressKind;
}

/// The types derived from `microsoft.graph.networkaccess.cloudFirewallDestinationAddress`.
#[non_exhaustive]
pub enum CloudFirewallDestinationAddressKind {
    CloudFirewallDestinationFqdnAddress(Box<super::CloudFirewallDestinationFqdnAddress>),
    CloudFirewallDestinationIpAddress(Box<super::CloudFirewallDestinationIpAddress>),
    /// None of these, or a type that this version does not know.
    Other(Box<CloudFirewallDestinationAddress>),
}

mg::family! {
    CloudFirewallDestinationAddress => CloudFirewallDestinationAddressKind;
    CloudFirewallDestinationFqdnAddress(super::CloudFirewallDestinationFqdnAddress),
    CloudFirewallDestinationIpAddress(super::CloudFirewallDestinationIpAddress),
}
