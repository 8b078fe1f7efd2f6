// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.androidDeviceOwnerKioskModeHomeScreenItem`.
pub struct AndroidDeviceOwnerKioskModeHomeScreenItem {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidDeviceOwnerKioskModeHomeScreenItem: "microsoft.graph.androidDeviceOwnerKioskModeHomeScreenItem", complex abstract, family AndroidDeviceOwnerKioskModeHomeScreenItemKind;
}

/// The types derived from [`AndroidDeviceOwnerKioskModeHomeScreenItem`].
#[non_exhaustive]
pub enum AndroidDeviceOwnerKioskModeHomeScreenItemKind {
    AndroidDeviceOwnerKioskModeApp(Box<super::AndroidDeviceOwnerKioskModeApp>),
    AndroidDeviceOwnerKioskModeFolderItem(
        Box<super::AndroidDeviceOwnerKioskModeFolderItem>,
    ),
    AndroidDeviceOwnerKioskModeManagedFolderReference(
        Box<super::AndroidDeviceOwnerKioskModeManagedFolderReference>,
    ),
    AndroidDeviceOwnerKioskModeWeblink(Box<super::AndroidDeviceOwnerKioskModeWeblink>),
    /// None of these, or a type that this version does not know.
    Other(Box<AndroidDeviceOwnerKioskModeHomeScreenItem>),
}

mg::family! {
    AndroidDeviceOwnerKioskModeHomeScreenItem => AndroidDeviceOwnerKioskModeHomeScreenItemKind;
    AndroidDeviceOwnerKioskModeApp(super::AndroidDeviceOwnerKioskModeApp),
    AndroidDeviceOwnerKioskModeFolderItem(super::AndroidDeviceOwnerKioskModeFolderItem),
    AndroidDeviceOwnerKioskModeManagedFolderReference(super::AndroidDeviceOwnerKioskModeManagedFolderReference),
    AndroidDeviceOwnerKioskModeWeblink(super::AndroidDeviceOwnerKioskModeWeblink),
}
