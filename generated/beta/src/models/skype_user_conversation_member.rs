// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.skypeUserConversationMember`, an entity type derived from `microsoft.graph.conversationMember`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/skypeuserconversationmember?view=graph-rest-beta>
    SkypeUserConversationMember "microsoft.graph.skypeUserConversationMember" "entity" : super::ConversationMember;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `roles`: Collection(String)
    roles "roles": Vec<String>,
    /// `skypeId`: String
    skype_id "skypeId": String,
    /// `visibleHistoryStartDateTime`: DateTimeOffset
    visible_history_start_date_time "visibleHistoryStartDateTime": mg::DateTimeOffset,
}

mg::derived_from! { SkypeUserConversationMember: super::ConversationMember, super::Entity }
