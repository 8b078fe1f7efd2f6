// @generated
use crate::mg;

/// Complex type `microsoft.graph.policyTipAction`, derived from
/// [`DlpActionInfo`](super::DlpActionInfo).
pub struct PolicyTipAction {
    /// `action`.
    pub action: mg::Field<mg::Open<super::DlpAction>>,
    /// `complianceUrl`.
    pub compliance_url: mg::Field<String>,
    /// `matchedConditionsDescription`.
    pub matched_conditions_description: mg::Field<String>,
    /// `policyTip`.
    pub policy_tip: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PolicyTipAction: "microsoft.graph.policyTipAction", complex, base super::DlpActionInfo, family PolicyTipActionKind;
    action: "action",
    compliance_url: "complianceUrl",
    matched_conditions_description: "matchedConditionsDescription",
    policy_tip: "policyTip",
}

mg::derived_from! { PolicyTipAction: super::DlpActionInfo }

/// The types derived from [`PolicyTipAction`].
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
