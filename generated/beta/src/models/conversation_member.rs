// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conversationMember`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/conversationmember?view=graph-rest-beta>
    ConversationMember "microsoft.graph.conversationMember" "entity abstract" : super::Entity => ConversationMemberKind;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `roles`: Collection(String)
    roles "roles": Vec<String>,
    /// `visibleHistoryStartDateTime`: DateTimeOffset
    visible_history_start_date_time "visibleHistoryStartDateTime": mg::DateTimeOffset,
}

mg::derived_from! { ConversationMember: super::Entity }

/// The types derived from `microsoft.graph.conversationMember`.
#[non_exhaustive]
pub enum ConversationMemberKind {
    AadUserConversationMember(Box<super::AadUserConversationMember>),
    AnonymousGuestConversationMember(Box<super::AnonymousGuestConversationMember>),
    AzureCommunicationServicesUserConversationMember(
        Box<super::AzureCommunicationServicesUserConversationMember>,
    ),
    MicrosoftAccountUserConversationMember(
        Box<super::MicrosoftAccountUserConversationMember>,
    ),
    PhoneUserConversationMember(Box<super::PhoneUserConversationMember>),
    SkypeForBusinessUserConversationMember(
        Box<super::SkypeForBusinessUserConversationMember>,
    ),
    SkypeUserConversationMember(Box<super::SkypeUserConversationMember>),
    /// None of these, or a type that this version does not know.
    Other(Box<ConversationMember>),
}

mg::family! {
    ConversationMember => ConversationMemberKind;
    AadUserConversationMember(super::AadUserConversationMember),
    AnonymousGuestConversationMember(super::AnonymousGuestConversationMember),
    AzureCommunicationServicesUserConversationMember(super::AzureCommunicationServicesUserConversationMember),
    MicrosoftAccountUserConversationMember(super::MicrosoftAccountUserConversationMember),
    PhoneUserConversationMember(super::PhoneUserConversationMember),
    SkypeForBusinessUserConversationMember(super::SkypeForBusinessUserConversationMember),
    SkypeUserConversationMember(super::SkypeUserConversationMember),
}
