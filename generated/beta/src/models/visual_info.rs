// @generated
use crate::mg;

/// Complex type `microsoft.graph.visualInfo`.
pub struct VisualInfo {
    /// `attribution`.
    pub attribution: mg::Field<mg::Boxed<super::ImageInfo>>,
    /// `backgroundColor`.
    pub background_color: mg::Field<String>,
    /// `content`.
    pub content: mg::Field<mg::Json>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayText`. Never null.
    pub display_text: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VisualInfo: "microsoft.graph.visualInfo", complex;
    attribution: "attribution",
    background_color: "backgroundColor",
    content: "content",
    description: "description",
    display_text: "displayText" required,
}
