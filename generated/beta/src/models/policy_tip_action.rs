// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.policyTipAction`, a complex type derived from `microsoft.graph.dlpActionInfo`.
    PolicyTipAction "microsoft.graph.policyTipAction" "complex" : super::DlpActionInfo => PolicyTipActionKind;
    /// `action`: dlpAction
    action "action": mg::Open<super::DlpAction>,
    /// `complianceUrl`: String
    compliance_url "complianceUrl": String,
    /// `matchedConditionsDescription`: String
    matched_conditions_description "matchedConditionsDescription": String,
    /// `policyTip`: String
    policy_tip "policyTip": String,
}

mg::derived_from! { PolicyTipAction: super::DlpActionInfo }

/// The types derived from `microsoft.graph.policyTipAction`.
#[non_exhaustive]
pub enum PolicyTipActionKind {
    NotifyUserAction(Box<super::NotifyUserAction>),
    /// None of these, or a type that this version does not know.
    Other(Box<PolicyTipAction>),
}

mg::family! {
    PolicyTipAction => PolicyTipActionKind;
    NotifyUserAction(super::NotifyUserAction),
}
