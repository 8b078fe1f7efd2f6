// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.removeContentFooterAction`, a complex type derived from `microsoft.graph.security.informationProtectionAction`.
    RemoveContentFooterAction "microsoft.graph.security.removeContentFooterAction" "complex" : super::InformationProtectionAction;
    /// `uiElementNames`: Collection(String)
    ui_element_names "uiElementNames": Vec<String>,
}

mg::derived_from! { RemoveContentFooterAction: super::InformationProtectionAction }
