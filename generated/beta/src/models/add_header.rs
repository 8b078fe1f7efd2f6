// @generated
use crate::mg;

/// Complex type `microsoft.graph.addHeader`, derived from [`MarkContent`](super::MarkContent).
pub struct AddHeader {
    /// `alignment`.
    pub alignment: mg::Field<mg::Open<super::Alignment>>,
    /// `fontColor`.
    pub font_color: mg::Field<String>,
    /// `fontSize`.
    pub font_size: mg::Field<i64>,
    /// `margin`.
    pub margin: mg::Field<i32>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `text`.
    pub text: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AddHeader: "microsoft.graph.addHeader", complex, base super::MarkContent;
    alignment: "alignment",
    font_color: "fontColor",
    font_size: "fontSize",
    margin: "margin",
    name: "name",
    text: "text",
}

mg::derived_from! { AddHeader: super::MarkContent, super::LabelActionBase }
