// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.restrictAccessActionBase`, an abstract complex type derived from `microsoft.graph.dlpActionInfo`.
    RestrictAccessActionBase "microsoft.graph.restrictAccessActionBase" "complex abstract" : super::DlpActionInfo => RestrictAccessActionBaseKind;
    /// `action`: dlpAction
    action "action": mg::Open<super::DlpAction>,
    /// `restrictionAction`: restrictionAction
    restriction_action "restrictionAction": mg::Open<super::RestrictionAction>,
}

mg::derived_from! { RestrictAccessActionBase: super::DlpActionInfo }

/// The types derived from `microsoft.graph.restrictAccessActionBase`.
#[non_exhaustive]
pub enum RestrictAccessActionBaseKind {
    RestrictAccessAction(Box<super::RestrictAccessAction>),
    /// None of these, or a type that this version does not know.
    Other(Box<RestrictAccessActionBase>),
}

mg::family! {
    RestrictAccessActionBase => RestrictAccessActionBaseKind;
    RestrictAccessAction(super::RestrictAccessAction),
}
