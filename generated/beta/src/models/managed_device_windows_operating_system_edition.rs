// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedDeviceWindowsOperatingSystemEdition`, a complex type.
    ManagedDeviceWindowsOperatingSystemEdition "microsoft.graph.managedDeviceWindowsOperatingSystemEdition" "complex";
    /// `editionType`: managedDeviceWindowsOperatingSystemEditionType, not null
    edition_type "editionType" "r": mg::Open<super::ManagedDeviceWindowsOperatingSystemEditionType>,
    /// `supportEndDate`: Date, not null
    support_end_date "supportEndDate" "r": mg::Date,
}
