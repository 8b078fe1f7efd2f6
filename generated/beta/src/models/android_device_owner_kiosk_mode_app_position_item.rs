// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidDeviceOwnerKioskModeAppPositionItem`, a complex type.
    AndroidDeviceOwnerKioskModeAppPositionItem "microsoft.graph.androidDeviceOwnerKioskModeAppPositionItem" "complex";
    /// `item`: androidDeviceOwnerKioskModeHomeScreenItem, not null
    item "item" "r": mg::Boxed<super::AndroidDeviceOwnerKioskModeHomeScreenItem>,
    /// `position`: Int32, not null
    position "position" "r": i32,
}
