// @generated
use crate::mg;

/// Complex type `microsoft.graph.driveItemAccessOperationsViewpoint`.
pub struct DriveItemAccessOperationsViewpoint {
    /// `canComment`.
    pub can_comment: mg::Field<bool>,
    /// `canCreateFile`.
    pub can_create_file: mg::Field<bool>,
    /// `canCreateFolder`.
    pub can_create_folder: mg::Field<bool>,
    /// `canDelete`.
    pub can_delete: mg::Field<bool>,
    /// `canDownload`.
    pub can_download: mg::Field<bool>,
    /// `canRead`.
    pub can_read: mg::Field<bool>,
    /// `canUpdate`.
    pub can_update: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DriveItemAccessOperationsViewpoint: "microsoft.graph.driveItemAccessOperationsViewpoint", complex;
    can_comment: "canComment",
    can_create_file: "canCreateFile",
    can_create_folder: "canCreateFolder",
    can_delete: "canDelete",
    can_download: "canDownload",
    can_read: "canRead",
    can_update: "canUpdate",
}
