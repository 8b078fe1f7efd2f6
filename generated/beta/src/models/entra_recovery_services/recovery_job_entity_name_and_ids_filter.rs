// @generated
use crate::mg;

/// Complex type `microsoft.graph.entraRecoveryServices.recoveryJobEntityNameAndIdsFilter`, derived
/// from [`RecoveryJobFilteringCriteriaBase`](super::RecoveryJobFilteringCriteriaBase).
pub struct RecoveryJobEntityNameAndIdsFilter {
    /// `filterValues`.
    pub filter_values: mg::Field<Vec<super::EntityTypeAndIds>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RecoveryJobEntityNameAndIdsFilter: "microsoft.graph.entraRecoveryServices.recoveryJobEntityNameAndIdsFilter", complex, base super::RecoveryJobFilteringCriteriaBase;
    filter_values: "filterValues" required,
}

mg::derived_from! { RecoveryJobEntityNameAndIdsFilter: super::RecoveryJobFilteringCriteriaBase }
