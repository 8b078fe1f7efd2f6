// @generated
use crate::mg;

/// Open complex type `microsoft.graph.aiInteractionMentionedIdentitySet`, derived from
/// [`IdentitySet`](super::IdentitySet).
pub struct AiInteractionMentionedIdentitySet {
    /// `application`.
    pub application: mg::Field<mg::Boxed<super::Identity>>,
    /// `conversation`.
    pub conversation: mg::Field<mg::Boxed<super::TeamworkConversationIdentity>>,
    /// `device`.
    pub device: mg::Field<mg::Boxed<super::Identity>>,
    /// `tag`.
    pub tag: mg::Field<mg::Boxed<super::TeamworkTagIdentity>>,
    /// `user`.
    pub user: mg::Field<mg::Boxed<super::Identity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AiInteractionMentionedIdentitySet: "microsoft.graph.aiInteractionMentionedIdentitySet", complex open, base super::IdentitySet;
    application: "application",
    conversation: "conversation",
    device: "device",
    tag: "tag",
    user: "user",
}

mg::derived_from! { AiInteractionMentionedIdentitySet: super::IdentitySet }
