// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.restrictAccessActionBase`, derived from
/// [`DlpActionInfo`](super::DlpActionInfo).
pub struct RestrictAccessActionBase {
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
    RestrictAccessActionBase: "microsoft.graph.restrictAccessActionBase", complex abstract, base super::DlpActionInfo, family RestrictAccessActionBaseKind;
    action: "action",
    restriction_action: "restrictionAction",
}

mg::derived_from! { RestrictAccessActionBase: super::DlpActionInfo }

/// The types derived from [`RestrictAccessActionBase`].
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
