// @generated
use crate::mg;

/// Complex type `microsoft.graph.justInTimeAuditConfiguration`.
pub struct JustInTimeAuditConfiguration {
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    JustInTimeAuditConfiguration: "microsoft.graph.justInTimeAuditConfiguration", complex;
    is_enabled: "isEnabled" required,
}
