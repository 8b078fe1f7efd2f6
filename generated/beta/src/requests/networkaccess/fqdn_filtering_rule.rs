// @generated
use crate::{mg, models};

/// Requests on one [`FqdnFilteringRule`](models::networkaccess::FqdnFilteringRule): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.filtering_policies().id(id).policy_rules().id(id).cast_to_fqdn_filtering_rule()`.
pub type FqdnFilteringRuleResource = mg::One<models::networkaccess::FqdnFilteringRule>;

/// Requests on a collection of [`FqdnFilteringRule`](models::networkaccess::FqdnFilteringRule):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.filtering_policies().id(id).policy_rules().cast_to_fqdn_filtering_rule()`.
pub type FqdnFilteringRuleCollection = mg::Many<
    models::networkaccess::FqdnFilteringRule,
    FqdnFilteringRuleResource,
>;
