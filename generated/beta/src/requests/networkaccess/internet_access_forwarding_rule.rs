// @generated
use crate::{mg, models};

/// One `microsoft.graph.networkaccess.internetAccessForwardingRule`, by its URL.
pub type InternetAccessForwardingRuleResource = mg::One<
    models::networkaccess::InternetAccessForwardingRule,
>;

/// A collection of `microsoft.graph.networkaccess.internetAccessForwardingRule`, by its URL.
pub type InternetAccessForwardingRuleCollection = mg::Many<
    models::networkaccess::InternetAccessForwardingRule,
    InternetAccessForwardingRuleResource,
>;
