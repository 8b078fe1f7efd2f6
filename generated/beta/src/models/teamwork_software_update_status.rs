// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkSoftwareUpdateStatus`.
pub struct TeamworkSoftwareUpdateStatus {
    /// `availableVersion`.
    pub available_version: mg::Field<String>,
    /// `currentVersion`.
    pub current_version: mg::Field<String>,
    /// `softwareFreshness`.
    pub software_freshness: mg::Field<mg::Open<super::TeamworkSoftwareFreshness>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkSoftwareUpdateStatus: "microsoft.graph.teamworkSoftwareUpdateStatus", complex;
    available_version: "availableVersion",
    current_version: "currentVersion",
    software_freshness: "softwareFreshness",
}
