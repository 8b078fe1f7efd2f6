// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.watermarkProtectionValues`, a complex type.
    WatermarkProtectionValues "microsoft.graph.watermarkProtectionValues" "complex";
    /// `isEnabledForContentSharing`: Boolean
    is_enabled_for_content_sharing "isEnabledForContentSharing": bool,
    /// `isEnabledForVideo`: Boolean
    is_enabled_for_video "isEnabledForVideo": bool,
}
