// @generated
use crate::mg;

/// Complex type `microsoft.graph.blockAccessAction`, derived from
/// [`DlpActionInfo`](super::DlpActionInfo).
pub struct BlockAccessAction {
    /// `action`.
    pub action: mg::Field<mg::Open<super::DlpAction>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BlockAccessAction: "microsoft.graph.blockAccessAction", complex, base super::DlpActionInfo;
    action: "action",
}

mg::derived_from! { BlockAccessAction: super::DlpActionInfo }
