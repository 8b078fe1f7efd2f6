// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidDeviceOwnerKioskModeManagedFolderReference`, a complex type derived from `microsoft.graph.androidDeviceOwnerKioskModeHomeScreenItem`.
    AndroidDeviceOwnerKioskModeManagedFolderReference "microsoft.graph.androidDeviceOwnerKioskModeManagedFolderReference" "complex" : super::AndroidDeviceOwnerKioskModeHomeScreenItem;
    /// `folderIdentifier`: String
    folder_identifier "folderIdentifier": String,
    /// `folderName`: String, not null
    folder_name "folderName" "r": String,
}

mg::derived_from! { AndroidDeviceOwnerKioskModeManagedFolderReference: super::AndroidDeviceOwnerKioskModeHomeScreenItem }
