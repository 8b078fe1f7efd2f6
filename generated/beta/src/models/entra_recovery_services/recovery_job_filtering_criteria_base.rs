// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.entraRecoveryServices.recoveryJobFilteringCriteriaBase`, a complex type.
    RecoveryJobFilteringCriteriaBase "microsoft.graph.entraRecoveryServices.recoveryJobFilteringCriteriaBase" "complex" => RecoveryJobFilteringCriteriaBaseKind;
}

/// The types derived from `microsoft.graph.entraRecoveryServices.recoveryJobFilteringCriteriaBase`.
#[non_exhaustive]
pub enum RecoveryJobFilteringCriteriaBaseKind {
    RecoveryJobEntityNameAndIdsFilter(Box<super::RecoveryJobEntityNameAndIdsFilter>),
    RecoveryJobEntityNamesFilter(Box<super::RecoveryJobEntityNamesFilter>),
    /// None of these, or a type that this version does not know.
    Other(Box<RecoveryJobFilteringCriteriaBase>),
}

mg::family! {
    RecoveryJobFilteringCriteriaBase => RecoveryJobFilteringCriteriaBaseKind;
    RecoveryJobEntityNameAndIdsFilter(super::RecoveryJobEntityNameAndIdsFilter),
    RecoveryJobEntityNamesFilter(super::RecoveryJobEntityNamesFilter),
}
