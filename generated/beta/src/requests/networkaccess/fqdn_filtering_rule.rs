// @generated
use crate::{mg, models};

/// One `microsoft.graph.networkaccess.fqdnFilteringRule`, by its URL.
pub type FqdnFilteringRuleResource = mg::One<models::networkaccess::FqdnFilteringRule>;

/// A collection of `microsoft.graph.networkaccess.fqdnFilteringRule`, by its URL.
pub type FqdnFilteringRuleCollection = mg::Many<
    models::networkaccess::FqdnFilteringRule,
    FqdnFilteringRuleResource,
>;
