// @generated
use crate::mg;

/// Complex type `microsoft.graph.driveItemUploadableProperties`.
pub struct DriveItemUploadableProperties {
    /// `description`.
    pub description: mg::Field<String>,
    /// `driveItemSource`.
    pub drive_item_source: mg::Field<mg::Boxed<super::DriveItemSource>>,
    /// `fileSize`.
    pub file_size: mg::Field<i64>,
    /// `fileSystemInfo`.
    pub file_system_info: mg::Field<mg::Boxed<super::FileSystemInfo>>,
    /// `mediaSource`.
    pub media_source: mg::Field<mg::Boxed<super::MediaSource>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DriveItemUploadableProperties: "microsoft.graph.driveItemUploadableProperties", complex;
    description: "description",
    drive_item_source: "driveItemSource",
    file_size: "fileSize",
    file_system_info: "fileSystemInfo",
    media_source: "mediaSource",
    name: "name",
}
