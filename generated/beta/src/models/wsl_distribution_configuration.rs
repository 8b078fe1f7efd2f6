// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.wslDistributionConfiguration`, a complex type.
    WslDistributionConfiguration "microsoft.graph.wslDistributionConfiguration" "complex";
    /// `distribution`: String
    distribution "distribution": String,
    /// `maximumOSVersion`: String
    maximum_os_version "maximumOSVersion": String,
    /// `minimumOSVersion`: String
    minimum_os_version "minimumOSVersion": String,
}
