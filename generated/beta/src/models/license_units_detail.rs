// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.licenseUnitsDetail`, a complex type.
    LicenseUnitsDetail "microsoft.graph.licenseUnitsDetail" "complex";
    /// `enabled`: Int32
    enabled "enabled": i32,
    /// `lockedOut`: Int32
    locked_out "lockedOut": i32,
    /// `suspended`: Int32
    suspended "suspended": i32,
    /// `warning`: Int32
    warning "warning": i32,
}
