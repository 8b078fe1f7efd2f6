// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.auditData`, a complex type.
    AuditData "microsoft.graph.auditData" "complex";
}
