// @generated
use crate::{mg, models};

/// Requests on one [`MessageRule`](models::MessageRule): `get`, `update`, `delete`.
///
/// For example `graph.me().mail_folders().id(id).message_rules().id(id)`.
pub type MessageRuleResource = mg::One<models::MessageRule>;

/// Requests on a collection of [`MessageRule`](models::MessageRule): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.me().mail_folders().id(id).message_rules()`.
pub type MessageRuleCollection = mg::Many<models::MessageRule, MessageRuleResource>;
