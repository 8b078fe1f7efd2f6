// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.entraRecoveryServices.recoveryJobEntityNamesFilter`, a complex type derived from `microsoft.graph.entraRecoveryServices.recoveryJobFilteringCriteriaBase`.
    RecoveryJobEntityNamesFilter "microsoft.graph.entraRecoveryServices.recoveryJobEntityNamesFilter" "complex" : super::RecoveryJobFilteringCriteriaBase;
    /// `entityTypes`: Collection(microsoft.graph.entraRecoveryServices.resourceTypeName), items not null
    entity_types "entityTypes" "r": Vec<mg::Open<super::ResourceTypeName>>,
}

mg::derived_from! { RecoveryJobEntityNamesFilter: super::RecoveryJobFilteringCriteriaBase }
