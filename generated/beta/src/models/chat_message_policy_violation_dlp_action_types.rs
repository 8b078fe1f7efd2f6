// @generated
use crate::mg;

/// Enumeration `microsoft.graph.chatMessagePolicyViolationDlpActionTypes`, of which a value can
/// have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatMessagePolicyViolationDlpActionTypes {
    /// `none` (0)
    None,
    /// `notifySender` (1)
    NotifySender,
    /// `blockAccess` (2)
    BlockAccess,
    /// `blockAccessExternal` (4)
    BlockAccessExternal,
}

mg::enumeration! {
    ChatMessagePolicyViolationDlpActionTypes: "microsoft.graph.chatMessagePolicyViolationDlpActionTypes", flags;
    None: "none" = 0,
    NotifySender: "notifySender" = 1,
    BlockAccess: "blockAccess" = 2,
    BlockAccessExternal: "blockAccessExternal" = 4,
}
