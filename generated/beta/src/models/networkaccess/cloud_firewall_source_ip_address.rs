// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.cloudFirewallSourceIpAddress`, derived from
/// [`CloudFirewallSourceAddress`](super::CloudFirewallSourceAddress).
pub struct CloudFirewallSourceIpAddress {
    /// `values`.
    pub values: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudFirewallSourceIpAddress: "microsoft.graph.networkaccess.cloudFirewallSourceIpAddress", complex, base super::CloudFirewallSourceAddress;
    values: "values" required,
}

mg::derived_from! { CloudFirewallSourceIpAddress: super::CloudFirewallSourceAddress }
