// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.aadUserConversationMember`, an entity type derived from `microsoft.graph.conversationMember`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/aaduserconversationmember?view=graph-rest-beta>
    AadUserConversationMember "microsoft.graph.aadUserConversationMember" "entity" : super::ConversationMember;
    /// `displayName`: String
    display_name "displayName": String,
    /// `email`: String
    email "email": String,
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

mg::derived_from! { AadUserConversationMember: super::ConversationMember, super::Entity }

impl AadUserConversationMember {
    /// `user`: `user`
    pub const USER: mg::Nav<AadUserConversationMember, super::User> = mg::Nav::new(
        "user",
    );
}
