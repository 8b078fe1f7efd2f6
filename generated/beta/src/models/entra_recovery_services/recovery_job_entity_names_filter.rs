// @generated
use crate::mg;

/// Complex type `microsoft.graph.entraRecoveryServices.recoveryJobEntityNamesFilter`, derived from
/// [`RecoveryJobFilteringCriteriaBase`](super::RecoveryJobFilteringCriteriaBase).
pub struct RecoveryJobEntityNamesFilter {
    /// `entityTypes`.
    pub entity_types: mg::Field<Vec<mg::Open<super::ResourceTypeName>>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RecoveryJobEntityNamesFilter: "microsoft.graph.entraRecoveryServices.recoveryJobEntityNamesFilter", complex, base super::RecoveryJobFilteringCriteriaBase;
    entity_types: "entityTypes" required,
}

mg::derived_from! { RecoveryJobEntityNamesFilter: super::RecoveryJobFilteringCriteriaBase }
