// @generated
use crate::{mg, models};

/// Requests on one [`WebCategoryFilteringRule`](models::networkaccess::WebCategoryFilteringRule):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .filtering_policies()
///     .id(id)
///     .policy_rules()
///     .id(id)
///     .cast_to_web_category_filtering_rule()
/// ```
pub type WebCategoryFilteringRuleResource = mg::One<
    models::networkaccess::WebCategoryFilteringRule,
>;

/// Requests on a collection of
/// [`WebCategoryFilteringRule`](models::networkaccess::WebCategoryFilteringRule): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.filtering_policies().id(id).policy_rules().cast_to_web_category_filtering_rule()`.
pub type WebCategoryFilteringRuleCollection = mg::Many<
    models::networkaccess::WebCategoryFilteringRule,
    WebCategoryFilteringRuleResource,
>;
