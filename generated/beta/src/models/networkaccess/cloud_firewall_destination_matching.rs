// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.cloudFirewallDestinationMatching`.
pub struct CloudFirewallDestinationMatching {
    /// `addresses`.
    pub addresses: mg::Field<Vec<super::CloudFirewallDestinationAddress>>,
    /// `ports`.
    pub ports: mg::Field<Vec<String>>,
    /// `protocols`. Never null.
    pub protocols: mg::Field<mg::Flags<super::CloudFirewallProtocol>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudFirewallDestinationMatching: "microsoft.graph.networkaccess.cloudFirewallDestinationMatching", complex;
    addresses: "addresses" required,
    ports: "ports" required,
    protocols: "protocols" required,
}
