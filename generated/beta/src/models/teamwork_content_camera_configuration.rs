// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkContentCameraConfiguration`.
pub struct TeamworkContentCameraConfiguration {
    /// `isContentCameraInverted`.
    pub is_content_camera_inverted: mg::Field<bool>,
    /// `isContentCameraOptional`.
    pub is_content_camera_optional: mg::Field<bool>,
    /// `isContentEnhancementEnabled`.
    pub is_content_enhancement_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkContentCameraConfiguration: "microsoft.graph.teamworkContentCameraConfiguration", complex;
    is_content_camera_inverted: "isContentCameraInverted",
    is_content_camera_optional: "isContentCameraOptional",
    is_content_enhancement_enabled: "isContentEnhancementEnabled",
}
