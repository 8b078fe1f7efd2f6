// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.chatMessageHistoryItem`, a complex type.
    ChatMessageHistoryItem "microsoft.graph.chatMessageHistoryItem" "complex";
    /// `actions`: chatMessageActions, not null
    actions "actions" "r": mg::Flags<super::ChatMessageActions>,
    /// `modifiedDateTime`: DateTimeOffset, not null
    modified_date_time "modifiedDateTime" "r": mg::DateTimeOffset,
    /// `reaction`: chatMessageReaction
    reaction "reaction": mg::Boxed<super::ChatMessageReaction>,
}
