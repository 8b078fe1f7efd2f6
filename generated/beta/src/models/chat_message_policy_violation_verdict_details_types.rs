// @generated
use crate::mg;

/// Enumeration `microsoft.graph.chatMessagePolicyViolationVerdictDetailsTypes`, of which a value
/// can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatMessagePolicyViolationVerdictDetailsTypes {
    /// `none` (0)
    None,
    /// `allowFalsePositiveOverride` (1)
    AllowFalsePositiveOverride,
    /// `allowOverrideWithoutJustification` (2)
    AllowOverrideWithoutJustification,
    /// `allowOverrideWithJustification` (4)
    AllowOverrideWithJustification,
}

mg::enumeration! {
    ChatMessagePolicyViolationVerdictDetailsTypes: "microsoft.graph.chatMessagePolicyViolationVerdictDetailsTypes", flags;
    None: "none" = 0,
    AllowFalsePositiveOverride: "allowFalsePositiveOverride" = 1,
    AllowOverrideWithoutJustification: "allowOverrideWithoutJustification" = 2,
    AllowOverrideWithJustification: "allowOverrideWithJustification" = 4,
}
