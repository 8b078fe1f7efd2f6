// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.chatMessageMentionedIdentitySet`, an open complex type derived from `microsoft.graph.identitySet`.
    ChatMessageMentionedIdentitySet "microsoft.graph.chatMessageMentionedIdentitySet" "complex open" : super::IdentitySet;
    /// `application`: identity
    application "application": mg::Boxed<super::Identity>,
    /// `conversation`: teamworkConversationIdentity
    conversation "conversation": mg::Boxed<super::TeamworkConversationIdentity>,
    /// `device`: identity
    device "device": mg::Boxed<super::Identity>,
    /// `tag`: teamworkTagIdentity
    tag "tag": mg::Boxed<super::TeamworkTagIdentity>,
    /// `user`: identity
    user "user": mg::Boxed<super::Identity>,
}

mg::derived_from! { ChatMessageMentionedIdentitySet: super::IdentitySet }
