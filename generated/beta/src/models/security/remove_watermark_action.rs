// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.removeWatermarkAction`, a complex type derived from `microsoft.graph.security.informationProtectionAction`.
    RemoveWatermarkAction "microsoft.graph.security.removeWatermarkAction" "complex" : super::InformationProtectionAction;
    /// `uiElementNames`: Collection(String)
    ui_element_names "uiElementNames": Vec<String>,
}

mg::derived_from! { RemoveWatermarkAction: super::InformationProtectionAction }
