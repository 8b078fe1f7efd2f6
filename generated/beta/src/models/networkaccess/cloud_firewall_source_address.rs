// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.networkaccess.cloudFirewallSourceAddress`.
pub struct CloudFirewallSourceAddress {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudFirewallSourceAddress: "microsoft.graph.networkaccess.cloudFirewallSourceAddress", complex abstract, family CloudFirewallSourceAddressKind;
}

/// The types derived from [`CloudFirewallSourceAddress`].
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
