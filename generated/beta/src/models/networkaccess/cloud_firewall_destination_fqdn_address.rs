// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.cloudFirewallDestinationFqdnAddress`, a complex type derived from `microsoft.graph.networkaccess.cloudFirewallDestinationAddress`.
    CloudFirewallDestinationFqdnAddress "microsoft.graph.networkaccess.cloudFirewallDestinationFqdnAddress" "complex" : super::CloudFirewallDestinationAddress;
    /// `values`: Collection(String), items not null
    values "values" "r": Vec<String>,
}

mg::derived_from! { CloudFirewallDestinationFqdnAddress: super::CloudFirewallDestinationAddress }
