// @generated
use crate::{mg, models};

/// One `microsoft.graph.networkaccess.m365ForwardingRule`, by its URL.
pub type M365ForwardingRuleResource = mg::One<models::networkaccess::M365ForwardingRule>;

/// A collection of `microsoft.graph.networkaccess.m365ForwardingRule`, by its URL.
pub type M365ForwardingRuleCollection = mg::Many<
    models::networkaccess::M365ForwardingRule,
    M365ForwardingRuleResource,
>;
