// @generated
use crate::{mg, models};

/// One `microsoft.graph.messageRule`, by its URL.
///
/// For example `/me/mailFolders/{mailFolder-id}/messageRules/{messageRule-id}`.
pub type MessageRuleResource = mg::One<models::MessageRule>;

/// A collection of `microsoft.graph.messageRule`, by its URL.
///
/// For example `/me/mailFolders/{mailFolder-id}/messageRules`.
pub type MessageRuleCollection = mg::Many<models::MessageRule, MessageRuleResource>;
