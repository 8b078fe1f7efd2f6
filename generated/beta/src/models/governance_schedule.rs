// @generated
use crate::mg;

/// Complex type `microsoft.graph.governanceSchedule`.
pub struct GovernanceSchedule {
    /// `duration`.
    pub duration: mg::Field<mg::Duration>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GovernanceSchedule: "microsoft.graph.governanceSchedule", complex;
    duration: "duration",
    end_date_time: "endDateTime",
    start_date_time: "startDateTime",
    type_: "type",
}
