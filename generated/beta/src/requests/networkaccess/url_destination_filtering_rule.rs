// @generated
use crate::{mg, models};

/// One `microsoft.graph.networkaccess.urlDestinationFilteringRule`, by its URL.
pub type UrlDestinationFilteringRuleResource = mg::One<
    models::networkaccess::UrlDestinationFilteringRule,
>;

/// A collection of `microsoft.graph.networkaccess.urlDestinationFilteringRule`, by its URL.
pub type UrlDestinationFilteringRuleCollection = mg::Many<
    models::networkaccess::UrlDestinationFilteringRule,
    UrlDestinationFilteringRuleResource,
>;
