// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onPremisesAccidentalDeletionPrevention`, a complex type.
    OnPremisesAccidentalDeletionPrevention "microsoft.graph.onPremisesAccidentalDeletionPrevention" "complex";
    /// `alertThreshold`: Int32
    alert_threshold "alertThreshold": i32,
    /// `synchronizationPreventionType`: onPremisesDirectorySynchronizationDeletionPreventionType
    synchronization_prevention_type "synchronizationPreventionType": mg::Open<super::OnPremisesDirectorySynchronizationDeletionPreventionType>,
}
