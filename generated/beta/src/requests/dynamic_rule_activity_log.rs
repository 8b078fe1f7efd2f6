// @generated
use crate::{mg, models};

/// One `microsoft.graph.dynamicRuleActivityLog`, by its URL.
pub type DynamicRuleActivityLogResource = mg::One<models::DynamicRuleActivityLog>;

/// A collection of `microsoft.graph.dynamicRuleActivityLog`, by its URL.
pub type DynamicRuleActivityLogCollection = mg::Many<
    models::DynamicRuleActivityLog,
    DynamicRuleActivityLogResource,
>;
