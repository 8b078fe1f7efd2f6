// @generated
use crate::mg;

/// Complex type `microsoft.graph.synchronizationProgress`.
pub struct SynchronizationProgress {
    /// `completedUnits`. Never null.
    pub completed_units: mg::Field<i64>,
    /// `progressObservationDateTime`. Never null.
    pub progress_observation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `totalUnits`. Never null.
    pub total_units: mg::Field<i64>,
    /// `units`.
    pub units: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SynchronizationProgress: "microsoft.graph.synchronizationProgress", complex;
    completed_units: "completedUnits" required,
    progress_observation_date_time: "progressObservationDateTime" required,
    total_units: "totalUnits" required,
    units: "units",
}
