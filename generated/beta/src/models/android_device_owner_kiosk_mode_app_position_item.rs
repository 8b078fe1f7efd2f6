// @generated
use crate::mg;

/// Complex type `microsoft.graph.androidDeviceOwnerKioskModeAppPositionItem`.
pub struct AndroidDeviceOwnerKioskModeAppPositionItem {
    /// `item`. Never null.
    pub item: mg::Field<mg::Boxed<super::AndroidDeviceOwnerKioskModeHomeScreenItem>>,
    /// `position`. Never null.
    pub position: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidDeviceOwnerKioskModeAppPositionItem: "microsoft.graph.androidDeviceOwnerKioskModeAppPositionItem", complex;
    item: "item" required,
    position: "position" required,
}
