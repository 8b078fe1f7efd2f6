// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.cloudFirewallPolicySettings`, a complex type.
    CloudFirewallPolicySettings "microsoft.graph.networkaccess.cloudFirewallPolicySettings" "complex";
    /// `defaultAction`: microsoft.graph.networkaccess.cloudFirewallAction, not null
    default_action "defaultAction" "r": mg::Open<super::CloudFirewallAction>,
}
