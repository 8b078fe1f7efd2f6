// @generated
use crate::mg;

/// Complex type `microsoft.graph.operatingSystemVersionRange`.
pub struct OperatingSystemVersionRange {
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `highestVersion`. Never null.
    pub highest_version: mg::Field<String>,
    /// `lowestVersion`. Never null.
    pub lowest_version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OperatingSystemVersionRange: "microsoft.graph.operatingSystemVersionRange", complex;
    description: "description" required,
    highest_version: "highestVersion" required,
    lowest_version: "lowestVersion" required,
}
