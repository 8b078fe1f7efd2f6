// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.microsoftAccountUserConversationMember`, an entity type derived from `microsoft.graph.conversationMember`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/microsoftaccountuserconversationmember?view=graph-rest-beta>
    MicrosoftAccountUserConversationMember "microsoft.graph.microsoftAccountUserConversationMember" "entity" : super::ConversationMember;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `roles`: Collection(String)
    roles "roles": Vec<String>,
    /// `userId`: String
    user_id "userId": String,
    /// `visibleHistoryStartDateTime`: DateTimeOffset
    visible_history_start_date_time "visibleHistoryStartDateTime": mg::DateTimeOffset,
}

mg::derived_from! { MicrosoftAccountUserConversationMember: super::ConversationMember, super::Entity }
