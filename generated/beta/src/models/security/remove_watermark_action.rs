// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.removeWatermarkAction`, derived from
/// [`InformationProtectionAction`](super::InformationProtectionAction).
pub struct RemoveWatermarkAction {
    /// `uiElementNames`.
    pub ui_element_names: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoveWatermarkAction: "microsoft.graph.security.removeWatermarkAction", complex, base super::InformationProtectionAction;
    ui_element_names: "uiElementNames",
}

mg::derived_from! { RemoveWatermarkAction: super::InformationProtectionAction }
