// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedDeviceWindowsOperatingSystemEdition`.
pub struct ManagedDeviceWindowsOperatingSystemEdition {
    /// `editionType`. Never null.
    pub edition_type: mg::Field<
        mg::Open<super::ManagedDeviceWindowsOperatingSystemEditionType>,
    >,
    /// `supportEndDate`. Never null.
    pub support_end_date: mg::Field<mg::Date>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedDeviceWindowsOperatingSystemEdition: "microsoft.graph.managedDeviceWindowsOperatingSystemEdition", complex;
    edition_type: "editionType" required,
    support_end_date: "supportEndDate" required,
}
