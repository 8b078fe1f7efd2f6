// @generated
use crate::mg;

/// Complex type `microsoft.graph.wslDistributionConfiguration`.
pub struct WslDistributionConfiguration {
    /// `distribution`.
    pub distribution: mg::Field<String>,
    /// `maximumOSVersion`.
    pub maximum_os_version: mg::Field<String>,
    /// `minimumOSVersion`.
    pub minimum_os_version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WslDistributionConfiguration: "microsoft.graph.wslDistributionConfiguration", complex;
    distribution: "distribution",
    maximum_os_version: "maximumOSVersion",
    minimum_os_version: "minimumOSVersion",
}
