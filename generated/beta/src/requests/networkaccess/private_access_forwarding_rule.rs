// @generated
use crate::{mg, models};

/// One `microsoft.graph.networkaccess.privateAccessForwardingRule`, by its URL.
pub type PrivateAccessForwardingRuleResource = mg::One<
    models::networkaccess::PrivateAccessForwardingRule,
>;

/// A collection of `microsoft.graph.networkaccess.privateAccessForwardingRule`, by its URL.
pub type PrivateAccessForwardingRuleCollection = mg::Many<
    models::networkaccess::PrivateAccessForwardingRule,
    PrivateAccessForwardingRuleResource,
>;
