// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.phone`, a complex type.
    Phone "microsoft.graph.managedTenants.phone" "complex";
    /// `phoneNumber`: String
    phone_number "phoneNumber": String,
}
