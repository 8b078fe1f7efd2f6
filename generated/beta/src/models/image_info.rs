// @generated
use crate::mg;

/// Complex type `microsoft.graph.imageInfo`.
pub struct ImageInfo {
    /// `addImageQuery`.
    pub add_image_query: mg::Field<bool>,
    /// `alternateText`.
    pub alternate_text: mg::Field<String>,
    /// `alternativeText`.
    pub alternative_text: mg::Field<String>,
    /// `iconUrl`.
    pub icon_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImageInfo: "microsoft.graph.imageInfo", complex;
    add_image_query: "addImageQuery",
    alternate_text: "alternateText",
    alternative_text: "alternativeText",
    icon_url: "iconUrl",
}
