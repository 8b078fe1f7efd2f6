// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.alertStatusCounts`, an open complex type.
    AlertStatusCounts "microsoft.graph.security.caseManagement.alertStatusCounts" "complex open";
    /// `inProgress`: Int32
    in_progress "inProgress": i32,
    /// `new`: Int32
    new "new": i32,
    /// `resolved`: Int32
    resolved "resolved": i32,
}
