// @generated
use crate::mg;

/// Complex type `microsoft.graph.notifyUserAction`, derived from
/// [`PolicyTipAction`](super::PolicyTipAction).
pub struct NotifyUserAction {
    /// `action`.
    pub action: mg::Field<mg::Open<super::DlpAction>>,
    /// `actionLastModifiedDateTime`.
    pub action_last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `complianceUrl`.
    pub compliance_url: mg::Field<String>,
    /// `emailText`.
    pub email_text: mg::Field<String>,
    /// `matchedConditionsDescription`.
    pub matched_conditions_description: mg::Field<String>,
    /// `policyTip`.
    pub policy_tip: mg::Field<String>,
    /// `recipients`.
    pub recipients: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NotifyUserAction: "microsoft.graph.notifyUserAction", complex, base super::PolicyTipAction;
    action: "action",
    action_last_modified_date_time: "actionLastModifiedDateTime",
    compliance_url: "complianceUrl",
    email_text: "emailText",
    matched_conditions_description: "matchedConditionsDescription",
    policy_tip: "policyTip",
    recipients: "recipients",
}

mg::derived_from! { NotifyUserAction: super::PolicyTipAction, super::DlpActionInfo }
