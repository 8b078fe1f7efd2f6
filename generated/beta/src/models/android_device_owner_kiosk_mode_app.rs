// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidDeviceOwnerKioskModeApp`, a complex type derived from `microsoft.graph.androidDeviceOwnerKioskModeFolderItem`.
    AndroidDeviceOwnerKioskModeApp "microsoft.graph.androidDeviceOwnerKioskModeApp" "complex" : super::AndroidDeviceOwnerKioskModeFolderItem;
    /// `className`: String
    class_name "className": String,
    /// `offlineAppAccessEnabled`: Boolean
    offline_app_access_enabled "offlineAppAccessEnabled": bool,
    /// `package`: String, not null
    package "package" "r": String,
    /// `preSignInAppAccessEnabled`: Boolean
    pre_sign_in_app_access_enabled "preSignInAppAccessEnabled": bool,
}

mg::derived_from! { AndroidDeviceOwnerKioskModeApp: super::AndroidDeviceOwnerKioskModeFolderItem, super::AndroidDeviceOwnerKioskModeHomeScreenItem }
