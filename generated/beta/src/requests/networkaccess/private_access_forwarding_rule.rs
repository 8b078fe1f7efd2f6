// @generated
use crate::{mg, models};

/// Requests on one
/// [`PrivateAccessForwardingRule`](models::networkaccess::PrivateAccessForwardingRule): `get`,
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
///     .cast_to_private_access_forwarding_rule()
/// ```
pub type PrivateAccessForwardingRuleResource = mg::One<
    models::networkaccess::PrivateAccessForwardingRule,
>;

/// Requests on a collection of
/// [`PrivateAccessForwardingRule`](models::networkaccess::PrivateAccessForwardingRule): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.filtering_policies().id(id).policy_rules().cast_to_private_access_forwarding_rule()`.
pub type PrivateAccessForwardingRuleCollection = mg::Many<
    models::networkaccess::PrivateAccessForwardingRule,
    PrivateAccessForwardingRuleResource,
>;
