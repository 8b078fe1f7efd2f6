// @generated
use crate::mg;

/// Complex type `microsoft.graph.androidDeviceOwnerKioskModeApp`, derived from
/// [`AndroidDeviceOwnerKioskModeFolderItem`](super::AndroidDeviceOwnerKioskModeFolderItem).
pub struct AndroidDeviceOwnerKioskModeApp {
    /// `className`.
    pub class_name: mg::Field<String>,
    /// `offlineAppAccessEnabled`.
    pub offline_app_access_enabled: mg::Field<bool>,
    /// `package`. Never null.
    pub package: mg::Field<String>,
    /// `preSignInAppAccessEnabled`.
    pub pre_sign_in_app_access_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidDeviceOwnerKioskModeApp: "microsoft.graph.androidDeviceOwnerKioskModeApp", complex, base super::AndroidDeviceOwnerKioskModeFolderItem;
    class_name: "className",
    offline_app_access_enabled: "offlineAppAccessEnabled",
    package: "package" required,
    pre_sign_in_app_access_enabled: "preSignInAppAccessEnabled",
}

mg::derived_from! { AndroidDeviceOwnerKioskModeApp: super::AndroidDeviceOwnerKioskModeFolderItem, super::AndroidDeviceOwnerKioskModeHomeScreenItem }
