// @generated
use crate::mg;

/// Complex type `microsoft.graph.auditProperty`.
pub struct AuditProperty {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `newValue`.
    pub new_value: mg::Field<String>,
    /// `oldValue`.
    pub old_value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuditProperty: "microsoft.graph.auditProperty", complex;
    display_name: "displayName",
    new_value: "newValue",
    old_value: "oldValue",
}
