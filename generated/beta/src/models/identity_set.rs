// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identitySet`, an open complex type.
    IdentitySet "microsoft.graph.identitySet" "complex open" => IdentitySetKind;
    /// `application`: identity
    application "application": mg::Boxed<super::Identity>,
    /// `device`: identity
    device "device": mg::Boxed<super::Identity>,
    /// `user`: identity
    user "user": mg::Boxed<super::Identity>,
}

/// The types derived from `microsoft.graph.identitySet`.
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
