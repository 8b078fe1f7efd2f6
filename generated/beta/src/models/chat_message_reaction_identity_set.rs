// @generated
use crate::mg;

/// Open complex type `microsoft.graph.chatMessageReactionIdentitySet`, derived from
/// [`IdentitySet`](super::IdentitySet).
pub struct ChatMessageReactionIdentitySet {
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
    ChatMessageReactionIdentitySet: "microsoft.graph.chatMessageReactionIdentitySet", complex open, base super::IdentitySet;
    application: "application",
    device: "device",
    user: "user",
}

mg::derived_from! { ChatMessageReactionIdentitySet: super::IdentitySet }
