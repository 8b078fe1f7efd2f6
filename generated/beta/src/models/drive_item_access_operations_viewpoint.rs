// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.driveItemAccessOperationsViewpoint`, a complex type.
    DriveItemAccessOperationsViewpoint "microsoft.graph.driveItemAccessOperationsViewpoint" "complex";
    /// `canComment`: Boolean
    can_comment "canComment": bool,
    /// `canCreateFile`: Boolean
    can_create_file "canCreateFile": bool,
    /// `canCreateFolder`: Boolean
    can_create_folder "canCreateFolder": bool,
    /// `canDelete`: Boolean
    can_delete "canDelete": bool,
    /// `canDownload`: Boolean
    can_download "canDownload": bool,
    /// `canRead`: Boolean
    can_read "canRead": bool,
    /// `canUpdate`: Boolean
    can_update "canUpdate": bool,
}
