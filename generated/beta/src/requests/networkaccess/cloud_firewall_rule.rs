// @generated
use crate::{mg, models};

/// One `microsoft.graph.networkaccess.cloudFirewallRule`, by its URL.
pub type CloudFirewallRuleResource = mg::One<models::networkaccess::CloudFirewallRule>;

/// A collection of `microsoft.graph.networkaccess.cloudFirewallRule`, by its URL.
pub type CloudFirewallRuleCollection = mg::Many<
    models::networkaccess::CloudFirewallRule,
    CloudFirewallRuleResource,
>;
