// @generated
use crate::mg;

/// Enumeration `microsoft.graph.chatMessagePolicyViolationUserActionTypes`, of which a value can
/// have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatMessagePolicyViolationUserActionTypes {
    /// `none` (0)
    None,
    /// `override` (1)
    Override,
    /// `reportFalsePositive` (2)
    ReportFalsePositive,
}

mg::enumeration! {
    ChatMessagePolicyViolationUserActionTypes: "microsoft.graph.chatMessagePolicyViolationUserActionTypes", flags;
    None: "none" = 0,
    Override: "override" = 1,
    ReportFalsePositive: "reportFalsePositive" = 2,
}
