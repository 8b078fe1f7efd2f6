// @generated
use crate::mg;

/// Entity type [`microsoft.graph.messageRule`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`MessageRuleCollection`](crate::requests::message_rule::MessageRuleCollection), for
/// example `graph.me().mail_folders().id(id).message_rules()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/messagerule?view=graph-rest-beta
pub struct MessageRule {
    /// `actions`.
    pub actions: mg::Field<mg::Boxed<super::MessageRuleActions>>,
    /// `conditions`.
    pub conditions: mg::Field<mg::Boxed<super::MessageRulePredicates>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `exceptions`.
    pub exceptions: mg::Field<mg::Boxed<super::MessageRulePredicates>>,
    /// `hasError`.
    pub has_error: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// `isReadOnly`.
    pub is_read_only: mg::Field<bool>,
    /// `sequence`.
    pub sequence: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MessageRule: "microsoft.graph.messageRule", entity, base super::Entity;
    actions: "actions",
    conditions: "conditions",
    display_name: "displayName",
    exceptions: "exceptions",
    has_error: "hasError",
    id: "id" key required,
    is_enabled: "isEnabled",
    is_read_only: "isReadOnly",
    sequence: "sequence",
}

mg::derived_from! { MessageRule: super::Entity }
