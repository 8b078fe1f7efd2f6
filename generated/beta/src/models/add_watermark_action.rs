// @generated
use crate::mg;

/// Complex type `microsoft.graph.addWatermarkAction`, derived from
/// [`InformationProtectionAction`](super::InformationProtectionAction).
pub struct AddWatermarkAction {
    /// `fontColor`.
    pub font_color: mg::Field<String>,
    /// `fontName`.
    pub font_name: mg::Field<String>,
    /// `fontSize`. Never null.
    pub font_size: mg::Field<i32>,
    /// `layout`. Never null.
    pub layout: mg::Field<mg::Open<super::WatermarkLayout>>,
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
    AddWatermarkAction: "microsoft.graph.addWatermarkAction", complex, base super::InformationProtectionAction;
    font_color: "fontColor",
    font_name: "fontName",
    font_size: "fontSize" required,
    layout: "layout" required,
    text: "text",
    ui_element_name: "uiElementName",
}

mg::derived_from! { AddWatermarkAction: super::InformationProtectionAction }
