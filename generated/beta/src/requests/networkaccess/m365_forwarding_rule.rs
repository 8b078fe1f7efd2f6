// @generated
use crate::{mg, models};

/// Requests on one [`M365ForwardingRule`](models::networkaccess::M365ForwardingRule): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.filtering_policies().id(id).policy_rules().id(id).cast_to_m365_forwarding_rule()`.
pub type M365ForwardingRuleResource = mg::One<models::networkaccess::M365ForwardingRule>;

/// Requests on a collection of [`M365ForwardingRule`](models::networkaccess::M365ForwardingRule):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.filtering_policies().id(id).policy_rules().cast_to_m365_forwarding_rule()`.
pub type M365ForwardingRuleCollection = mg::Many<
    models::networkaccess::M365ForwardingRule,
    M365ForwardingRuleResource,
>;
