// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.messageRule`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/messagerule?view=graph-rest-beta>
    MessageRule "microsoft.graph.messageRule" "entity" : super::Entity;
    /// `actions`: messageRuleActions
    actions "actions": mg::Boxed<super::MessageRuleActions>,
    /// `conditions`: messageRulePredicates
    conditions "conditions": mg::Boxed<super::MessageRulePredicates>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `exceptions`: messageRulePredicates
    exceptions "exceptions": mg::Boxed<super::MessageRulePredicates>,
    /// `hasError`: Boolean
    has_error "hasError": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `isReadOnly`: Boolean
    is_read_only "isReadOnly": bool,
    /// `sequence`: Int32
    sequence "sequence": i32,
}

mg::derived_from! { MessageRule: super::Entity }
