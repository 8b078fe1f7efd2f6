// @generated
use crate::mg;

/// Complex type `microsoft.graph.directorySizeQuota`.
pub struct DirectorySizeQuota {
    /// `total`.
    pub total: mg::Field<i32>,
    /// `used`.
    pub used: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DirectorySizeQuota: "microsoft.graph.directorySizeQuota", complex;
    total: "total",
    used: "used",
}
