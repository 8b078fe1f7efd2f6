// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.operatingSystemVersionRange`, a complex type.
    OperatingSystemVersionRange "microsoft.graph.operatingSystemVersionRange" "complex";
    /// `description`: String, not null
    description "description" "r": String,
    /// `highestVersion`: String, not null
    highest_version "highestVersion" "r": String,
    /// `lowestVersion`: String, not null
    lowest_version "lowestVersion" "r": String,
}
