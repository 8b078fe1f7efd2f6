// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.cloudFirewallSourceMatching`.
pub struct CloudFirewallSourceMatching {
    /// `addresses`.
    pub addresses: mg::Field<Vec<super::CloudFirewallSourceAddress>>,
    /// `ports`.
    pub ports: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudFirewallSourceMatching: "microsoft.graph.networkaccess.cloudFirewallSourceMatching", complex;
    addresses: "addresses" required,
    ports: "ports" required,
}
