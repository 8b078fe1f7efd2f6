// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.removeContentFooterAction`, a complex type derived from `microsoft.graph.informationProtectionAction`.
    RemoveContentFooterAction "microsoft.graph.removeContentFooterAction" "complex" : super::InformationProtectionAction;
    /// `uiElementNames`: Collection(String)
    ui_element_names "uiElementNames": Vec<String>,
}

mg::derived_from! { RemoveContentFooterAction: super::InformationProtectionAction }
