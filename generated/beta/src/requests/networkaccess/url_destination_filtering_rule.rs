// @generated
use crate::{mg, models};

/// Requests on one
/// [`UrlDestinationFilteringRule`](models::networkaccess::UrlDestinationFilteringRule): `get`,
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
///     .cast_to_url_destination_filtering_rule()
/// ```
pub type UrlDestinationFilteringRuleResource = mg::One<
    models::networkaccess::UrlDestinationFilteringRule,
>;

/// Requests on a collection of
/// [`UrlDestinationFilteringRule`](models::networkaccess::UrlDestinationFilteringRule): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.filtering_policies().id(id).policy_rules().cast_to_url_destination_filtering_rule()`.
pub type UrlDestinationFilteringRuleCollection = mg::Many<
    models::networkaccess::UrlDestinationFilteringRule,
    UrlDestinationFilteringRuleResource,
>;
