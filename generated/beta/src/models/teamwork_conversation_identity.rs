// @generated
use crate::mg;

/// Open complex type `microsoft.graph.teamworkConversationIdentity`, derived from
/// [`Identity`](super::Identity).
pub struct TeamworkConversationIdentity {
    /// `conversationIdentityType`.
    pub conversation_identity_type: mg::Field<
        mg::Open<super::TeamworkConversationIdentityType>,
    >,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkConversationIdentity: "microsoft.graph.teamworkConversationIdentity", complex open, base super::Identity;
    conversation_identity_type: "conversationIdentityType",
    display_name: "displayName",
    id: "id",
}

mg::derived_from! { TeamworkConversationIdentity: super::Identity }
