// @generated
use crate::mg;

/// Complex type `microsoft.graph.androidDeviceOwnerKioskModeManagedFolder`.
pub struct AndroidDeviceOwnerKioskModeManagedFolder {
    /// `folderIdentifier`.
    pub folder_identifier: mg::Field<String>,
    /// `folderName`. Never null.
    pub folder_name: mg::Field<String>,
    /// `items`.
    pub items: mg::Field<Vec<super::AndroidDeviceOwnerKioskModeFolderItem>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidDeviceOwnerKioskModeManagedFolder: "microsoft.graph.androidDeviceOwnerKioskModeManagedFolder", complex;
    folder_identifier: "folderIdentifier",
    folder_name: "folderName" required,
    items: "items" required,
}
