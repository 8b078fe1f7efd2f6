// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ocrSettings`, a complex type.
    OcrSettings "microsoft.graph.security.ocrSettings" "complex";
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `maxImageSize`: Int32
    max_image_size "maxImageSize": i32,
    /// `timeout`: Duration
    timeout "timeout": mg::Duration,
}
