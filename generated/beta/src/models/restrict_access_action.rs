// @generated
use crate::mg;

/// Complex type `microsoft.graph.restrictAccessAction`, derived from
/// [`RestrictAccessActionBase`](super::RestrictAccessActionBase).
pub struct RestrictAccessAction {
    /// `action`.
    pub action: mg::Field<mg::Open<super::DlpAction>>,
    /// `restrictionAction`.
    pub restriction_action: mg::Field<mg::Open<super::RestrictionAction>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RestrictAccessAction: "microsoft.graph.restrictAccessAction", complex, base super::RestrictAccessActionBase;
    action: "action",
    restriction_action: "restrictionAction",
}

mg::derived_from! { RestrictAccessAction: super::RestrictAccessActionBase, super::DlpActionInfo }
