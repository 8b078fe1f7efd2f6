// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.cloudFirewallSourceMatching`, a complex type.
    CloudFirewallSourceMatching "microsoft.graph.networkaccess.cloudFirewallSourceMatching" "complex";
    /// `addresses`: Collection(microsoft.graph.networkaccess.cloudFirewallSourceAddress)
    addresses "addresses": Vec<super::CloudFirewallSourceAddress>,
    /// `ports`: Collection(String)
    ports "ports": Vec<String>,
}
