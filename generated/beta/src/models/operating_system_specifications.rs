// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.operatingSystemSpecifications`, a complex type.
    OperatingSystemSpecifications "microsoft.graph.operatingSystemSpecifications" "complex";
    /// `operatingSystemPlatform`: String, not null
    operating_system_platform "operatingSystemPlatform" "r": String,
    /// `operatingSystemVersion`: String, not null
    operating_system_version "operatingSystemVersion" "r": String,
}
