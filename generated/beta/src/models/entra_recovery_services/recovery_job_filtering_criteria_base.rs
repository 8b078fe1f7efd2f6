// @generated
use crate::mg;

/// Complex type `microsoft.graph.entraRecoveryServices.recoveryJobFilteringCriteriaBase`.
pub struct RecoveryJobFilteringCriteriaBase {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RecoveryJobFilteringCriteriaBase: "microsoft.graph.entraRecoveryServices.recoveryJobFilteringCriteriaBase", complex, family RecoveryJobFilteringCriteriaBaseKind;
}

/// The types derived from [`RecoveryJobFilteringCriteriaBase`].
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
