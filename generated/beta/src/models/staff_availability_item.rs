// @generated
use crate::mg;

/// Complex type `microsoft.graph.staffAvailabilityItem`.
pub struct StaffAvailabilityItem {
    /// `availabilityItems`.
    pub availability_items: mg::Field<Vec<super::AvailabilityItem>>,
    /// `staffId`.
    pub staff_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StaffAvailabilityItem: "microsoft.graph.staffAvailabilityItem", complex;
    availability_items: "availabilityItems",
    staff_id: "staffId",
}
