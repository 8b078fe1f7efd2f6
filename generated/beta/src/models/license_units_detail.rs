// @generated
use crate::mg;

/// Complex type `microsoft.graph.licenseUnitsDetail`.
pub struct LicenseUnitsDetail {
    /// `enabled`.
    pub enabled: mg::Field<i32>,
    /// `lockedOut`.
    pub locked_out: mg::Field<i32>,
    /// `suspended`.
    pub suspended: mg::Field<i32>,
    /// `warning`.
    pub warning: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LicenseUnitsDetail: "microsoft.graph.licenseUnitsDetail", complex;
    enabled: "enabled",
    locked_out: "lockedOut",
    suspended: "suspended",
    warning: "warning",
}
