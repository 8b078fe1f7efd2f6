// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkCameraConfiguration`.
///
/// Requests: [`TeamworkCameraConfigurationResource`], for example
/// `graph.teamwork().devices().id(id).configuration().camera_configuration()`.
///
/// [`TeamworkCameraConfigurationResource`]: crate::requests::teamwork_camera_configuration::TeamworkCameraConfigurationResource
pub struct TeamworkCameraConfiguration {
    /// `contentCameraConfiguration`.
    pub content_camera_configuration: mg::Field<
        mg::Boxed<super::TeamworkContentCameraConfiguration>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkCameraConfiguration: "microsoft.graph.teamworkCameraConfiguration", complex;
    content_camera_configuration: "contentCameraConfiguration",
}

impl TeamworkCameraConfiguration {
    /// `cameras`: many [`TeamworkPeripheral`](super::TeamworkPeripheral).
    pub const CAMERAS: mg::Nav<
        TeamworkCameraConfiguration,
        Vec<super::TeamworkPeripheral>,
    > = mg::Nav::new("cameras");
    /// `defaultContentCamera`: [`TeamworkPeripheral`](super::TeamworkPeripheral).
    pub const DEFAULT_CONTENT_CAMERA: mg::Nav<
        TeamworkCameraConfiguration,
        super::TeamworkPeripheral,
    > = mg::Nav::new("defaultContentCamera");
}
