// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.restrictAccessAction`, a complex type derived from `microsoft.graph.restrictAccessActionBase`.
    RestrictAccessAction "microsoft.graph.restrictAccessAction" "complex" : super::RestrictAccessActionBase;
    /// `action`: dlpAction
    action "action": mg::Open<super::DlpAction>,
    /// `restrictionAction`: restrictionAction
    restriction_action "restrictionAction": mg::Open<super::RestrictionAction>,
}

mg::derived_from! { RestrictAccessAction: super::RestrictAccessActionBase, super::DlpActionInfo }
