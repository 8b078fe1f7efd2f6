// @generated
use crate::mg;

/// Complex type `microsoft.graph.addContentFooterAction`, derived from
/// [`InformationProtectionAction`](super::InformationProtectionAction).
pub struct AddContentFooterAction {
    /// `alignment`. Never null.
    pub alignment: mg::Field<mg::Open<super::ContentAlignment>>,
    /// `fontColor`.
    pub font_color: mg::Field<String>,
    /// `fontName`.
    pub font_name: mg::Field<String>,
    /// `fontSize`. Never null.
    pub font_size: mg::Field<i32>,
    /// `margin`. Never null.
    pub margin: mg::Field<i32>,
    /// `text`.
    pub text: mg::Field<String>,
    /// `uiElementName`.
    pub ui_element_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AddContentFooterAction: "microsoft.graph.addContentFooterAction", complex, base super::InformationProtectionAction;
    alignment: "alignment" required,
    font_color: "fontColor",
    font_name: "fontName",
    font_size: "fontSize" required,
    margin: "margin" required,
    text: "text",
    ui_element_name: "uiElementName",
}

mg::derived_from! { AddContentFooterAction: super::InformationProtectionAction }
