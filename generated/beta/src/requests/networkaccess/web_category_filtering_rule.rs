// @generated
use crate::{mg, models};

/// One `microsoft.graph.networkaccess.webCategoryFilteringRule`, by its URL.
pub type WebCategoryFilteringRuleResource = mg::One<
    models::networkaccess::WebCategoryFilteringRule,
>;

/// A collection of `microsoft.graph.networkaccess.webCategoryFilteringRule`, by its URL.
pub type WebCategoryFilteringRuleCollection = mg::Many<
    models::networkaccess::WebCategoryFilteringRule,
    WebCategoryFilteringRuleResource,
>;
