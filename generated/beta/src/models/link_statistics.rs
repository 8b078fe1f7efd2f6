// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.linkStatistics`, a complex type.
    LinkStatistics "microsoft.graph.linkStatistics" "complex";
    /// `correlatedAssigned`: Int64
    correlated_assigned "correlatedAssigned": i64,
    /// `correlatedNotAssigned`: Int64
    correlated_not_assigned "correlatedNotAssigned": i64,
    /// `failToCorrelate`: Int64
    fail_to_correlate "failToCorrelate": i64,
    /// `mapping`: correlatedObjectLinkMapping
    mapping "mapping": mg::Boxed<super::CorrelatedObjectLinkMapping>,
    /// `total`: Int64
    total "total": i64,
    /// `uncorrelated`: Int64
    uncorrelated "uncorrelated": i64,
    /// `unknown`: Int64
    unknown "unknown": i64,
    /// `unresolvedTarget`: Int64
    unresolved_target "unresolvedTarget": i64,
}
