// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkCameraConfiguration`, a complex type.
    TeamworkCameraConfiguration "microsoft.graph.teamworkCameraConfiguration" "complex";
    /// `contentCameraConfiguration`: teamworkContentCameraConfiguration
    content_camera_configuration "contentCameraConfiguration": mg::Boxed<super::TeamworkContentCameraConfiguration>,
}

impl TeamworkCameraConfiguration {
    /// `cameras`: many `teamworkPeripheral`, contained
    pub const CAMERAS: mg::Nav<
        TeamworkCameraConfiguration,
        Vec<super::TeamworkPeripheral>,
    > = mg::Nav::new("cameras");
    /// `defaultContentCamera`: `teamworkPeripheral`, contained
    pub const DEFAULT_CONTENT_CAMERA: mg::Nav<
        TeamworkCameraConfiguration,
        super::TeamworkPeripheral,
    > = mg::Nav::new("defaultContentCamera");
}
