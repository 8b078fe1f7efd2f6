// @generated
use crate::mg;

/// Complex type `microsoft.graph.addWatermark`, derived from [`MarkContent`](super::MarkContent).
pub struct AddWatermark {
    /// `fontColor`.
    pub font_color: mg::Field<String>,
    /// `fontSize`.
    pub font_size: mg::Field<i64>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `orientation`.
    pub orientation: mg::Field<mg::Open<super::PageOrientation>>,
    /// `text`.
    pub text: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AddWatermark: "microsoft.graph.addWatermark", complex, base super::MarkContent;
    font_color: "fontColor",
    font_size: "fontSize",
    name: "name",
    orientation: "orientation",
    text: "text",
}

mg::derived_from! { AddWatermark: super::MarkContent, super::LabelActionBase }
