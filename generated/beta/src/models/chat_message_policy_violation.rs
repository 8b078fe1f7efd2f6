// @generated
use crate::mg;

/// Complex type `microsoft.graph.chatMessagePolicyViolation`.
pub struct ChatMessagePolicyViolation {
    /// `dlpAction`.
    pub dlp_action: mg::Field<
        mg::Flags<super::ChatMessagePolicyViolationDlpActionTypes>,
    >,
    /// `justificationText`.
    pub justification_text: mg::Field<String>,
    /// `policyTip`.
    pub policy_tip: mg::Field<mg::Boxed<super::ChatMessagePolicyViolationPolicyTip>>,
    /// `userAction`.
    pub user_action: mg::Field<
        mg::Flags<super::ChatMessagePolicyViolationUserActionTypes>,
    >,
    /// `verdictDetails`.
    pub verdict_details: mg::Field<
        mg::Flags<super::ChatMessagePolicyViolationVerdictDetailsTypes>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChatMessagePolicyViolation: "microsoft.graph.chatMessagePolicyViolation", complex;
    dlp_action: "dlpAction",
    justification_text: "justificationText",
    policy_tip: "policyTip",
    user_action: "userAction",
    verdict_details: "verdictDetails",
}
