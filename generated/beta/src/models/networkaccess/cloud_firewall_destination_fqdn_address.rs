// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.cloudFirewallDestinationFqdnAddress`, derived from
/// [`CloudFirewallDestinationAddress`](super::CloudFirewallDestinationAddress).
pub struct CloudFirewallDestinationFqdnAddress {
    /// `values`.
    pub values: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudFirewallDestinationFqdnAddress: "microsoft.graph.networkaccess.cloudFirewallDestinationFqdnAddress", complex, base super::CloudFirewallDestinationAddress;
    values: "values" required,
}

mg::derived_from! { CloudFirewallDestinationFqdnAddress: super::CloudFirewallDestinationAddress }
