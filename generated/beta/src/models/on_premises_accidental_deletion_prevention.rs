// @generated
use crate::mg;

/// Complex type `microsoft.graph.onPremisesAccidentalDeletionPrevention`.
pub struct OnPremisesAccidentalDeletionPrevention {
    /// `alertThreshold`.
    pub alert_threshold: mg::Field<i32>,
    /// `synchronizationPreventionType`.
    pub synchronization_prevention_type: mg::Field<
        mg::Open<super::OnPremisesDirectorySynchronizationDeletionPreventionType>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnPremisesAccidentalDeletionPrevention: "microsoft.graph.onPremisesAccidentalDeletionPrevention", complex;
    alert_threshold: "alertThreshold",
    synchronization_prevention_type: "synchronizationPreventionType",
}
