// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.chatMessagePolicyViolation`, a complex type.
    ChatMessagePolicyViolation "microsoft.graph.chatMessagePolicyViolation" "complex";
    /// `dlpAction`: chatMessagePolicyViolationDlpActionTypes
    dlp_action "dlpAction": mg::Flags<super::ChatMessagePolicyViolationDlpActionTypes>,
    /// `justificationText`: String
    justification_text "justificationText": String,
    /// `policyTip`: chatMessagePolicyViolationPolicyTip
    policy_tip "policyTip": mg::Boxed<super::ChatMessagePolicyViolationPolicyTip>,
    /// `userAction`: chatMessagePolicyViolationUserActionTypes
    user_action "userAction": mg::Flags<super::ChatMessagePolicyViolationUserActionTypes>,
    /// `verdictDetails`: chatMessagePolicyViolationVerdictDetailsTypes
    verdict_details "verdictDetails": mg::Flags<super::ChatMessagePolicyViolationVerdictDetailsTypes>,
}
