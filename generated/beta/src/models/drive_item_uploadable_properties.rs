// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.driveItemUploadableProperties`, a complex type.
    DriveItemUploadableProperties "microsoft.graph.driveItemUploadableProperties" "complex";
    /// `description`: String
    description "description": String,
    /// `driveItemSource`: driveItemSource
    drive_item_source "driveItemSource": mg::Boxed<super::DriveItemSource>,
    /// `fileSize`: Int64
    file_size "fileSize": i64,
    /// `fileSystemInfo`: fileSystemInfo
    file_system_info "fileSystemInfo": mg::Boxed<super::FileSystemInfo>,
    /// `mediaSource`: mediaSource
    media_source "mediaSource": mg::Boxed<super::MediaSource>,
    /// `name`: String
    name "name": String,
}
