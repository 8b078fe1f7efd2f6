// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.chatMessageFromIdentitySet`, an open complex type derived from `microsoft.graph.identitySet`.
    ChatMessageFromIdentitySet "microsoft.graph.chatMessageFromIdentitySet" "complex open" : super::IdentitySet;
    /// `application`: identity
    application "application": mg::Boxed<super::Identity>,
    /// `device`: identity
    device "device": mg::Boxed<super::Identity>,
    /// `user`: identity
    user "user": mg::Boxed<super::Identity>,
}

mg::derived_from! { ChatMessageFromIdentitySet: super::IdentitySet }
