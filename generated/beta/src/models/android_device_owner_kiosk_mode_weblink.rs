// @generated
use crate::mg;

/// Complex type `microsoft.graph.androidDeviceOwnerKioskModeWeblink`, derived from
/// [`AndroidDeviceOwnerKioskModeFolderItem`](super::AndroidDeviceOwnerKioskModeFolderItem).
pub struct AndroidDeviceOwnerKioskModeWeblink {
    /// `label`.
    pub label: mg::Field<String>,
    /// `link`.
    pub link: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidDeviceOwnerKioskModeWeblink: "microsoft.graph.androidDeviceOwnerKioskModeWeblink", complex, base super::AndroidDeviceOwnerKioskModeFolderItem;
    label: "label",
    link: "link",
}

mg::derived_from! { AndroidDeviceOwnerKioskModeWeblink: super::AndroidDeviceOwnerKioskModeFolderItem, super::AndroidDeviceOwnerKioskModeHomeScreenItem }
