// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.phoneUserConversationMember`, an entity type derived from `microsoft.graph.conversationMember`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/phoneuserconversationmember?view=graph-rest-beta>
    PhoneUserConversationMember "microsoft.graph.phoneUserConversationMember" "entity" : super::ConversationMember;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `phoneNumber`: String
    phone_number "phoneNumber": String,
    /// `roles`: Collection(String)
    roles "roles": Vec<String>,
    /// `visibleHistoryStartDateTime`: DateTimeOffset
    visible_history_start_date_time "visibleHistoryStartDateTime": mg::DateTimeOffset,
}

mg::derived_from! { PhoneUserConversationMember: super::ConversationMember, super::Entity }
