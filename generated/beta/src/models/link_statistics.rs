// @generated
use crate::mg;

/// Complex type `microsoft.graph.linkStatistics`.
pub struct LinkStatistics {
    /// `correlatedAssigned`.
    pub correlated_assigned: mg::Field<i64>,
    /// `correlatedNotAssigned`.
    pub correlated_not_assigned: mg::Field<i64>,
    /// `failToCorrelate`.
    pub fail_to_correlate: mg::Field<i64>,
    /// `mapping`.
    pub mapping: mg::Field<mg::Boxed<super::CorrelatedObjectLinkMapping>>,
    /// `total`.
    pub total: mg::Field<i64>,
    /// `uncorrelated`.
    pub uncorrelated: mg::Field<i64>,
    /// `unknown`.
    pub unknown: mg::Field<i64>,
    /// `unresolvedTarget`.
    pub unresolved_target: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LinkStatistics: "microsoft.graph.linkStatistics", complex;
    correlated_assigned: "correlatedAssigned",
    correlated_not_assigned: "correlatedNotAssigned",
    fail_to_correlate: "failToCorrelate",
    mapping: "mapping",
    total: "total",
    uncorrelated: "uncorrelated",
    unknown: "unknown",
    unresolved_target: "unresolvedTarget",
}
