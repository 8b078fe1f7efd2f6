// @generated
use crate::mg;

/// Complex type `microsoft.graph.dlpActionInfo`.
pub struct DlpActionInfo {
    /// `action`.
    pub action: mg::Field<mg::Open<super::DlpAction>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DlpActionInfo: "microsoft.graph.dlpActionInfo", complex, family DlpActionInfoKind;
    action: "action",
}

/// The types derived from [`DlpActionInfo`].
#[non_exhaustive]
pub enum DlpActionInfoKind {
    BlockAccessAction(Box<super::BlockAccessAction>),
    NotifyUserAction(Box<super::NotifyUserAction>),
    PolicyTipAction(Box<super::PolicyTipAction>),
    RestrictAccessAction(Box<super::RestrictAccessAction>),
    RestrictAccessActionBase(Box<super::RestrictAccessActionBase>),
    /// None of these, or a type that this version does not know.
    Other(Box<DlpActionInfo>),
}

mg::family! {
    DlpActionInfo => DlpActionInfoKind;
    BlockAccessAction(super::BlockAccessAction),
    NotifyUserAction(super::NotifyUserAction),
    PolicyTipAction(super::PolicyTipAction),
    RestrictAccessAction(super::RestrictAccessAction),
    RestrictAccessActionBase(super::RestrictAccessActionBase),
}
