// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.removeContentHeaderAction`, a complex type derived from `microsoft.graph.informationProtectionAction`.
    RemoveContentHeaderAction "microsoft.graph.removeContentHeaderAction" "complex" : super::InformationProtectionAction;
    /// `uiElementNames`: Collection(String)
    ui_element_names "uiElementNames": Vec<String>,
}

mg::derived_from! { RemoveContentHeaderAction: super::InformationProtectionAction }
