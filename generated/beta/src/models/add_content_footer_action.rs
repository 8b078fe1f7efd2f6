// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.addContentFooterAction`, a complex type derived from `microsoft.graph.informationProtectionAction`.
    AddContentFooterAction "microsoft.graph.addContentFooterAction" "complex" : super::InformationProtectionAction;
    /// `alignment`: contentAlignment, not null
    alignment "alignment" "r": mg::Open<super::ContentAlignment>,
    /// `fontColor`: String
    font_color "fontColor": String,
    /// `fontName`: String
    font_name "fontName": String,
    /// `fontSize`: Int32, not null
    font_size "fontSize" "r": i32,
    /// `margin`: Int32, not null
    margin "margin" "r": i32,
    /// `text`: String
    text "text": String,
    /// `uiElementName`: String
    ui_element_name "uiElementName": String,
}

mg::derived_from! { AddContentFooterAction: super::InformationProtectionAction }
