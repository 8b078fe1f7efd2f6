// @generated
use crate::mg;

/// Open complex type `microsoft.graph.identitySet`.
pub struct IdentitySet {
    /// `application`.
    pub application: mg::Field<mg::Boxed<super::Identity>>,
    /// `device`.
    pub device: mg::Field<mg::Boxed<super::Identity>>,
    /// `user`.
    pub user: mg::Field<mg::Boxed<super::Identity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IdentitySet: "microsoft.graph.identitySet", complex open, family IdentitySetKind;
    application: "application",
    device: "device",
    user: "user",
}

/// The types derived from [`IdentitySet`].
#[non_exhaustive]
pub enum IdentitySetKind {
    AiInteractionMentionedIdentitySet(Box<super::AiInteractionMentionedIdentitySet>),
    ApprovalIdentitySet(Box<super::ApprovalIdentitySet>),
    ChatMessageFromIdentitySet(Box<super::ChatMessageFromIdentitySet>),
    ChatMessageMentionedIdentitySet(Box<super::ChatMessageMentionedIdentitySet>),
    ChatMessageReactionIdentitySet(Box<super::ChatMessageReactionIdentitySet>),
    CommunicationsIdentitySet(Box<super::CommunicationsIdentitySet>),
    CustomEmojiFromIdentitySet(Box<super::CustomEmojiFromIdentitySet>),
    EngagementIdentitySet(Box<super::EngagementIdentitySet>),
    SharePointIdentitySet(Box<super::SharePointIdentitySet>),
    /// None of these, or a type that this version does not know.
    Other(Box<IdentitySet>),
}

mg::family! {
    IdentitySet => IdentitySetKind;
    AiInteractionMentionedIdentitySet(super::AiInteractionMentionedIdentitySet),
    ApprovalIdentitySet(super::ApprovalIdentitySet),
    ChatMessageFromIdentitySet(super::ChatMessageFromIdentitySet),
    ChatMessageMentionedIdentitySet(super::ChatMessageMentionedIdentitySet),
    ChatMessageReactionIdentitySet(super::ChatMessageReactionIdentitySet),
    CommunicationsIdentitySet(super::CommunicationsIdentitySet),
    CustomEmojiFromIdentitySet(super::CustomEmojiFromIdentitySet),
    EngagementIdentitySet(super::EngagementIdentitySet),
    SharePointIdentitySet(super::SharePointIdentitySet),
}
