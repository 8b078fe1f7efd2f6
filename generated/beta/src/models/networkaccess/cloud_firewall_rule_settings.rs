// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.cloudFirewallRuleSettings`, a complex type.
    CloudFirewallRuleSettings "microsoft.graph.networkaccess.cloudFirewallRuleSettings" "complex";
    /// `status`: microsoft.graph.networkaccess.securityRuleStatus, not null
    status "status" "r": mg::Open<super::SecurityRuleStatus>,
}
