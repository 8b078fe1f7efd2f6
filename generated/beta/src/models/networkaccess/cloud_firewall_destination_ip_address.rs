// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.cloudFirewallDestinationIpAddress`, derived from
/// [`CloudFirewallDestinationAddress`](super::CloudFirewallDestinationAddress).
pub struct CloudFirewallDestinationIpAddress {
    /// `values`.
    pub values: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudFirewallDestinationIpAddress: "microsoft.graph.networkaccess.cloudFirewallDestinationIpAddress", complex, base super::CloudFirewallDestinationAddress;
    values: "values" required,
}

mg::derived_from! { CloudFirewallDestinationIpAddress: super::CloudFirewallDestinationAddress }
