// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customEmojiFromIdentitySet`, an open complex type derived from `microsoft.graph.identitySet`.
    CustomEmojiFromIdentitySet "microsoft.graph.customEmojiFromIdentitySet" "complex open" : super::IdentitySet;
    /// `application`: identity
    application "application": mg::Boxed<super::Identity>,
    /// `device`: identity
    device "device": mg::Boxed<super::Identity>,
    /// `user`: identity
    user "user": mg::Boxed<super::Identity>,
}

mg::derived_from! { CustomEmojiFromIdentitySet: super::IdentitySet }
