// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.chatViewpoint`, a complex type.
    ChatViewpoint "microsoft.graph.chatViewpoint" "complex";
    /// `isHidden`: Boolean
    is_hidden "isHidden": bool,
    /// `lastMessageReadDateTime`: DateTimeOffset
    last_message_read_date_time "lastMessageReadDateTime": mg::DateTimeOffset,
}
