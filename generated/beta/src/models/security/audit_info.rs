// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.auditInfo`, a complex type.
    AuditInfo "microsoft.graph.security.auditInfo" "complex";
    /// `by`: String, not null
    by "by" "r": String,
    /// `dateTime`: DateTimeOffset, not null
    date_time "dateTime" "r": mg::DateTimeOffset,
}
