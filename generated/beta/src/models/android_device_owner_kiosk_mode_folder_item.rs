// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.androidDeviceOwnerKioskModeFolderItem`, derived from
/// [`AndroidDeviceOwnerKioskModeHomeScreenItem`](super::AndroidDeviceOwnerKioskModeHomeScreenItem).
pub struct AndroidDeviceOwnerKioskModeFolderItem {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidDeviceOwnerKioskModeFolderItem: "microsoft.graph.androidDeviceOwnerKioskModeFolderItem", complex abstract, base super::AndroidDeviceOwnerKioskModeHomeScreenItem, family AndroidDeviceOwnerKioskModeFolderItemKind;
}

mg::derived_from! { AndroidDeviceOwnerKioskModeFolderItem: super::AndroidDeviceOwnerKioskModeHomeScreenItem }

/// The types derived from [`AndroidDeviceOwnerKioskModeFolderItem`].
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
