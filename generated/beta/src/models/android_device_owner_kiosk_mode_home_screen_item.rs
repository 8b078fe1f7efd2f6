// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidDeviceOwnerKioskModeHomeScreenItem`, an abstract complex type.
    AndroidDeviceOwnerKioskModeHomeScreenItem "microsoft.graph.androidDeviceOwnerKioskModeHomeScreenItem" "complex abstract" => AndroidDeviceOwnerKioskModeHomeScreenItemKind;
}

/// The types derived from `microsoft.graph.androidDeviceOwnerKioskModeHomeScreenItem`.
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
