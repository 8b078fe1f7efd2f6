// @generated
use crate::mg;

/// Complex type `microsoft.graph.watermarkProtectionValues`.
pub struct WatermarkProtectionValues {
    /// `isEnabledForContentSharing`.
    pub is_enabled_for_content_sharing: mg::Field<bool>,
    /// `isEnabledForVideo`.
    pub is_enabled_for_video: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WatermarkProtectionValues: "microsoft.graph.watermarkProtectionValues", complex;
    is_enabled_for_content_sharing: "isEnabledForContentSharing",
    is_enabled_for_video: "isEnabledForVideo",
}
