// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.removeWatermarkAction`, a complex type derived from `microsoft.graph.informationProtectionAction`.
    RemoveWatermarkAction "microsoft.graph.removeWatermarkAction" "complex" : super::InformationProtectionAction;
    /// `uiElementNames`: Collection(String)
    ui_element_names "uiElementNames": Vec<String>,
}

mg::derived_from! { RemoveWatermarkAction: super::InformationProtectionAction }
