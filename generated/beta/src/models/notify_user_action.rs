// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.notifyUserAction`, a complex type derived from `microsoft.graph.policyTipAction`.
    NotifyUserAction "microsoft.graph.notifyUserAction" "complex" : super::PolicyTipAction;
    /// `action`: dlpAction
    action "action": mg::Open<super::DlpAction>,
    /// `actionLastModifiedDateTime`: DateTimeOffset
    action_last_modified_date_time "actionLastModifiedDateTime": mg::DateTimeOffset,
    /// `complianceUrl`: String
    compliance_url "complianceUrl": String,
    /// `emailText`: String
    email_text "emailText": String,
    /// `matchedConditionsDescription`: String
    matched_conditions_description "matchedConditionsDescription": String,
    /// `policyTip`: String
    policy_tip "policyTip": String,
    /// `recipients`: Collection(String)
    recipients "recipients": Vec<String>,
}

mg::derived_from! { NotifyUserAction: super::PolicyTipAction, super::DlpActionInfo }
