// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.auditInfo`.
pub struct AuditInfo {
    /// `by`. Never null.
    pub by: mg::Field<String>,
    /// `dateTime`. Never null.
    pub date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuditInfo: "microsoft.graph.security.auditInfo", complex;
    by: "by" required,
    date_time: "dateTime" required,
}
