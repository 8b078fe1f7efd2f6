// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.staffAvailabilityItem`, a complex type.
    StaffAvailabilityItem "microsoft.graph.staffAvailabilityItem" "complex";
    /// `availabilityItems`: Collection(availabilityItem)
    availability_items "availabilityItems": Vec<super::AvailabilityItem>,
    /// `staffId`: String
    staff_id "staffId": String,
}
