// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.anonymousGuestConversationMember`, an entity type derived from `microsoft.graph.conversationMember`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/anonymousguestconversationmember?view=graph-rest-beta>
    AnonymousGuestConversationMember "microsoft.graph.anonymousGuestConversationMember" "entity" : super::ConversationMember;
    /// `anonymousGuestId`: String
    anonymous_guest_id "anonymousGuestId": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `roles`: Collection(String)
    roles "roles": Vec<String>,
    /// `visibleHistoryStartDateTime`: DateTimeOffset
    visible_history_start_date_time "visibleHistoryStartDateTime": mg::DateTimeOffset,
}

mg::derived_from! { AnonymousGuestConversationMember: super::ConversationMember, super::Entity }
