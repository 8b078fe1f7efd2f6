// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.removeContentHeaderAction`, derived from
/// [`InformationProtectionAction`](super::InformationProtectionAction).
pub struct RemoveContentHeaderAction {
    /// `uiElementNames`.
    pub ui_element_names: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoveContentHeaderAction: "microsoft.graph.security.removeContentHeaderAction", complex, base super::InformationProtectionAction;
    ui_element_names: "uiElementNames",
}

mg::derived_from! { RemoveContentHeaderAction: super::InformationProtectionAction }
