// @generated
use crate::{mg, models};

/// Requests on one
/// [`InternetAccessForwardingRule`](models::networkaccess::InternetAccessForwardingRule): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .filtering_policies()
///     .id(id)
///     .policy_rules()
///     .id(id)
///     .cast_to_internet_access_forwarding_rule()
/// ```
pub type InternetAccessForwardingRuleResource = mg::One<
    models::networkaccess::InternetAccessForwardingRule,
>;

/// Requests on a collection of
/// [`InternetAccessForwardingRule`](models::networkaccess::InternetAccessForwardingRule): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.filtering_policies().id(id).policy_rules().cast_to_internet_access_forwarding_rule()`.
pub type InternetAccessForwardingRuleCollection = mg::Many<
    models::networkaccess::InternetAccessForwardingRule,
    InternetAccessForwardingRuleResource,
>;
