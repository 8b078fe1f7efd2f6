// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkContentCameraConfiguration`, a complex type.
    TeamworkContentCameraConfiguration "microsoft.graph.teamworkContentCameraConfiguration" "complex";
    /// `isContentCameraInverted`: Boolean
    is_content_camera_inverted "isContentCameraInverted": bool,
    /// `isContentCameraOptional`: Boolean
    is_content_camera_optional "isContentCameraOptional": bool,
    /// `isContentEnhancementEnabled`: Boolean
    is_content_enhancement_enabled "isContentEnhancementEnabled": bool,
}
