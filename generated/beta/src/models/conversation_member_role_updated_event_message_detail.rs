// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    ConversationMemberRoleUpdatedEventMessageDetail "microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `conversationMemberRoles`: Collection(String)
    conversation_member_roles "conversationMemberRoles": Vec<String>,
    /// `conversationMemberUser`: teamworkUserIdentity
    conversation_member_user "conversationMemberUser": mg::Boxed<super::TeamworkUserIdentity>,
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
}

mg::derived_from! { ConversationMemberRoleUpdatedEventMessageDetail: super::EventMessageDetail }
