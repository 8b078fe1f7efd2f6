// @generated
use crate::mg;

/// Complex type `microsoft.graph.removeContentFooterAction`, derived from
/// [`InformationProtectionAction`](super::InformationProtectionAction).
pub struct RemoveContentFooterAction {
    /// `uiElementNames`.
    pub ui_element_names: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoveContentFooterAction: "microsoft.graph.removeContentFooterAction", complex, base super::InformationProtectionAction;
    ui_element_names: "uiElementNames",
}

mg::derived_from! { RemoveContentFooterAction: super::InformationProtectionAction }
