// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.cloudFirewallDestinationIpAddress`, a complex type derived from `microsoft.graph.networkaccess.cloudFirewallDestinationAddress`.
    CloudFirewallDestinationIpAddress "microsoft.graph.networkaccess.cloudFirewallDestinationIpAddress" "complex" : super::CloudFirewallDestinationAddress;
    /// `values`: Collection(String), items not null
    values "values" "r": Vec<String>,
}

mg::derived_from! { CloudFirewallDestinationIpAddress: super::CloudFirewallDestinationAddress }
