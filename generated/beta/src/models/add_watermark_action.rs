// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.addWatermarkAction`, a complex type derived from `microsoft.graph.informationProtectionAction`.
    AddWatermarkAction "microsoft.graph.addWatermarkAction" "complex" : super::InformationProtectionAction;
    /// `fontColor`: String
    font_color "fontColor": String,
    /// `fontName`: String
    font_name "fontName": String,
    /// `fontSize`: Int32, not null
    font_size "fontSize" "r": i32,
    /// `layout`: watermarkLayout, not null
    layout "layout" "r": mg::Open<super::WatermarkLayout>,
    /// `text`: String
    text "text": String,
    /// `uiElementName`: String
    ui_element_name "uiElementName": String,
}

mg::derived_from! { AddWatermarkAction: super::InformationProtectionAction }
