// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.cloudFirewallSourceIpAddress`, a complex type derived from `microsoft.graph.networkaccess.cloudFirewallSourceAddress`.
    CloudFirewallSourceIpAddress "microsoft.graph.networkaccess.cloudFirewallSourceIpAddress" "complex" : super::CloudFirewallSourceAddress;
    /// `values`: Collection(String), items not null
    values "values" "r": Vec<String>,
}

mg::derived_from! { CloudFirewallSourceIpAddress: super::CloudFirewallSourceAddress }
