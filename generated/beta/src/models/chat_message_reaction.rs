// @generated
use crate::mg;

/// Complex type `microsoft.graph.chatMessageReaction`.
pub struct ChatMessageReaction {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `reactionContentUrl`.
    pub reaction_content_url: mg::Field<String>,
    /// `reactionType`. Never null.
    pub reaction_type: mg::Field<String>,
    /// `user`. Never null.
    pub user: mg::Field<mg::Boxed<super::ChatMessageReactionIdentitySet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChatMessageReaction: "microsoft.graph.chatMessageReaction", complex;
    created_date_time: "createdDateTime" required,
    display_name: "displayName",
    reaction_content_url: "reactionContentUrl",
    reaction_type: "reactionType" required,
    user: "user" required,
}
