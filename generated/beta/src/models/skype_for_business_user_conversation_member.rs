// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.skypeForBusinessUserConversationMember`, an entity type derived from `microsoft.graph.conversationMember`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/skypeforbusinessuserconversationmember?view=graph-rest-beta>
    SkypeForBusinessUserConversationMember "microsoft.graph.skypeForBusinessUserConversationMember" "entity" : super::ConversationMember;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `roles`: Collection(String)
    roles "roles": Vec<String>,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `userId`: String
    user_id "userId": String,
    /// `visibleHistoryStartDateTime`: DateTimeOffset
    visible_history_start_date_time "visibleHistoryStartDateTime": mg::DateTimeOffset,
}

mg::derived_from! { SkypeForBusinessUserConversationMember: super::ConversationMember, super::Entity }
