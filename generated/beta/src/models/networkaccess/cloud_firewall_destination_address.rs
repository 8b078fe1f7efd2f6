// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.networkaccess.cloudFirewallDestinationAddress`.
pub struct CloudFirewallDestinationAddress {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudFirewallDestinationAddress: "microsoft.graph.networkaccess.cloudFirewallDestinationAddress", complex abstract, family CloudFirewallDestinationAddressKind;
}

/// The types derived from [`CloudFirewallDestinationAddress`].
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
