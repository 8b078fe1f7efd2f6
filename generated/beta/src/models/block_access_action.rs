// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.blockAccessAction`, a complex type derived from `microsoft.graph.dlpActionInfo`.
    BlockAccessAction "microsoft.graph.blockAccessAction" "complex" : super::DlpActionInfo;
    /// `action`: dlpAction
    action "action": mg::Open<super::DlpAction>,
}

mg::derived_from! { BlockAccessAction: super::DlpActionInfo }
