// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidDeviceOwnerKioskModeManagedFolder`, a complex type.
    AndroidDeviceOwnerKioskModeManagedFolder "microsoft.graph.androidDeviceOwnerKioskModeManagedFolder" "complex";
    /// `folderIdentifier`: String
    folder_identifier "folderIdentifier": String,
    /// `folderName`: String, not null
    folder_name "folderName" "r": String,
    /// `items`: Collection(androidDeviceOwnerKioskModeFolderItem), items not null
    items "items" "r": Vec<super::AndroidDeviceOwnerKioskModeFolderItem>,
}
