// @generated
use crate::mg;

/// Complex type `microsoft.graph.chatMessageHistoryItem`.
pub struct ChatMessageHistoryItem {
    /// `actions`. Never null.
    pub actions: mg::Field<mg::Flags<super::ChatMessageActions>>,
    /// `modifiedDateTime`. Never null.
    pub modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `reaction`.
    pub reaction: mg::Field<mg::Boxed<super::ChatMessageReaction>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChatMessageHistoryItem: "microsoft.graph.chatMessageHistoryItem", complex;
    actions: "actions" required,
    modified_date_time: "modifiedDateTime" required,
    reaction: "reaction",
}
