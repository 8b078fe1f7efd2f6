// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkSoftwareUpdateStatus`, a complex type.
    TeamworkSoftwareUpdateStatus "microsoft.graph.teamworkSoftwareUpdateStatus" "complex";
    /// `availableVersion`: String
    available_version "availableVersion": String,
    /// `currentVersion`: String
    current_version "currentVersion": String,
    /// `softwareFreshness`: teamworkSoftwareFreshness
    software_freshness "softwareFreshness": mg::Open<super::TeamworkSoftwareFreshness>,
}
