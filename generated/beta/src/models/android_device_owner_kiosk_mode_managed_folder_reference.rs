// @generated
use crate::mg;

/// Complex type `microsoft.graph.androidDeviceOwnerKioskModeManagedFolderReference`, derived from
/// [`AndroidDeviceOwnerKioskModeHomeScreenItem`](super::AndroidDeviceOwnerKioskModeHomeScreenItem).
pub struct AndroidDeviceOwnerKioskModeManagedFolderReference {
    /// `folderIdentifier`.
    pub folder_identifier: mg::Field<String>,
    /// `folderName`. Never null.
    pub folder_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidDeviceOwnerKioskModeManagedFolderReference: "microsoft.graph.androidDeviceOwnerKioskModeManagedFolderReference", complex, base super::AndroidDeviceOwnerKioskModeHomeScreenItem;
    folder_identifier: "folderIdentifier",
    folder_name: "folderName" required,
}

mg::derived_from! { AndroidDeviceOwnerKioskModeManagedFolderReference: super::AndroidDeviceOwnerKioskModeHomeScreenItem }
