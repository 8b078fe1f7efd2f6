// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.entraRecoveryServices.recoveryJobEntityNameAndIdsFilter`, a complex type derived from `microsoft.graph.entraRecoveryServices.recoveryJobFilteringCriteriaBase`.
    RecoveryJobEntityNameAndIdsFilter "microsoft.graph.entraRecoveryServices.recoveryJobEntityNameAndIdsFilter" "complex" : super::RecoveryJobFilteringCriteriaBase;
    /// `filterValues`: Collection(microsoft.graph.entraRecoveryServices.entityTypeAndIds), items not null
    filter_values "filterValues" "r": Vec<super::EntityTypeAndIds>,
}

mg::derived_from! { RecoveryJobEntityNameAndIdsFilter: super::RecoveryJobFilteringCriteriaBase }
