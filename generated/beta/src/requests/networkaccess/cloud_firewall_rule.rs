// @generated
use crate::{mg, models};

/// Requests on one [`CloudFirewallRule`](models::networkaccess::CloudFirewallRule): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.filtering_policies().id(id).policy_rules().id(id).cast_to_cloud_firewall_rule()`.
pub type CloudFirewallRuleResource = mg::One<models::networkaccess::CloudFirewallRule>;

/// Requests on a collection of [`CloudFirewallRule`](models::networkaccess::CloudFirewallRule):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.filtering_policies().id(id).policy_rules().cast_to_cloud_firewall_rule()`.
pub type CloudFirewallRuleCollection = mg::Many<
    models::networkaccess::CloudFirewallRule,
    CloudFirewallRuleResource,
>;
