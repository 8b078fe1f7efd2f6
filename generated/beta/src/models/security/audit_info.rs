// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.auditInfo`, a complex type.
    AuditInfo "microsoft.graph.security.auditInfo" "complex";
    /// `by`: String
    by "by": String,
    /// `dateTime`: DateTimeOffset
    date_time "dateTime": mg::DateTimeOffset,
}
