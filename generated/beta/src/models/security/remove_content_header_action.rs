// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.removeContentHeaderAction`, a complex type derived from `microsoft.graph.security.informationProtectionAction`.
    RemoveContentHeaderAction "microsoft.graph.security.removeContentHeaderAction" "complex" : super::InformationProtectionAction;
    /// `uiElementNames`: Collection(String)
    ui_element_names "uiElementNames": Vec<String>,
}

mg::derived_from! { RemoveContentHeaderAction: super::InformationProtectionAction }
