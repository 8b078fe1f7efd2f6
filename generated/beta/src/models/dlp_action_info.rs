// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dlpActionInfo`, a complex type.
    DlpActionInfo "microsoft.graph.dlpActionInfo" "complex" => DlpActionInfoKind;
    /// `action`: dlpAction
    action "action": mg::Open<super::DlpAction>,
}

/// The types derived from `microsoft.graph.dlpActionInfo`.
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
