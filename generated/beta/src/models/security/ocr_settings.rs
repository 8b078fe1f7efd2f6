// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.ocrSettings`.
pub struct OcrSettings {
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// `maxImageSize`.
    pub max_image_size: mg::Field<i32>,
    /// `timeout`.
    pub timeout: mg::Field<mg::Duration>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OcrSettings: "microsoft.graph.security.ocrSettings", complex;
    is_enabled: "isEnabled",
    max_image_size: "maxImageSize",
    timeout: "timeout",
}
