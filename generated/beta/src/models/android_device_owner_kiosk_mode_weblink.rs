// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidDeviceOwnerKioskModeWeblink`, a complex type derived from `microsoft.graph.androidDeviceOwnerKioskModeFolderItem`.
    AndroidDeviceOwnerKioskModeWeblink "microsoft.graph.androidDeviceOwnerKioskModeWeblink" "complex" : super::AndroidDeviceOwnerKioskModeFolderItem;
    /// `label`: String
    label "label": String,
    /// `link`: String
    link "link": String,
}

mg::derived_from! { AndroidDeviceOwnerKioskModeWeblink: super::AndroidDeviceOwnerKioskModeFolderItem, super::AndroidDeviceOwnerKioskModeHomeScreenItem }
