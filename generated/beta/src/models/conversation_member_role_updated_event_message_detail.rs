// @generated
use crate::mg;

/// Complex type `microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail`, derived from
/// [`EventMessageDetail`](super::EventMessageDetail).
pub struct ConversationMemberRoleUpdatedEventMessageDetail {
    /// `conversationMemberRoles`.
    pub conversation_member_roles: mg::Field<Vec<String>>,
    /// `conversationMemberUser`.
    pub conversation_member_user: mg::Field<mg::Boxed<super::TeamworkUserIdentity>>,
    /// `initiator`.
    pub initiator: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConversationMemberRoleUpdatedEventMessageDetail: "microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail", complex, base super::EventMessageDetail;
    conversation_member_roles: "conversationMemberRoles",
    conversation_member_user: "conversationMemberUser",
    initiator: "initiator",
}

mg::derived_from! { ConversationMemberRoleUpdatedEventMessageDetail: super::EventMessageDetail }
