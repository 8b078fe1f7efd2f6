// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidDeviceOwnerKioskModeFolderItem`, an abstract complex type derived from `microsoft.graph.androidDeviceOwnerKioskModeHomeScreenItem`.
    AndroidDeviceOwnerKioskModeFolderItem "microsoft.graph.androidDeviceOwnerKioskModeFolderItem" "complex abstract" : super::AndroidDeviceOwnerKioskModeHomeScreenItem => AndroidDeviceOwnerKioskModeFolderItemKind;
}

mg::derived_from! { AndroidDeviceOwnerKioskModeFolderItem: super::AndroidDeviceOwnerKioskModeHomeScreenItem }

/// The types derived from `microsoft.graph.androidDeviceOwnerKioskModeFolderItem`.
#[non_exhaustive]
pub enum AndroidDeviceOwnerKioskModeFolderItemKind {
    AndroidDeviceOwnerKioskModeApp(Box<super::AndroidDeviceOwnerKioskModeApp>),
    AndroidDeviceOwnerKioskModeWeblink(Box<super::AndroidDeviceOwnerKioskModeWeblink>),
    /// None of these, or a type that this version does not know.
    Other(Box<AndroidDeviceOwnerKioskModeFolderItem>),
}

mg::family! {
    AndroidDeviceOwnerKioskModeFolderItem => AndroidDeviceOwnerKioskModeFolderItemKind;
    AndroidDeviceOwnerKioskModeApp(super::AndroidDeviceOwnerKioskModeApp),
    AndroidDeviceOwnerKioskModeWeblink(super::AndroidDeviceOwnerKioskModeWeblink),
}
