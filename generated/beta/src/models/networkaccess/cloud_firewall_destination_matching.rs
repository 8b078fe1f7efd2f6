// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.cloudFirewallDestinationMatching`, a complex type.
    CloudFirewallDestinationMatching "microsoft.graph.networkaccess.cloudFirewallDestinationMatching" "complex";
    /// `addresses`: Collection(microsoft.graph.networkaccess.cloudFirewallDestinationAddress), items not null
    addresses "addresses" "r": Vec<super::CloudFirewallDestinationAddress>,
    /// `ports`: Collection(String), items not null
    ports "ports" "r": Vec<String>,
    /// `protocols`: microsoft.graph.networkaccess.cloudFirewallProtocol, not null
    protocols "protocols" "r": mg::Flags<super::CloudFirewallProtocol>,
}
