// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcAuditProperty`.
pub struct CloudPcAuditProperty {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `newValue`. Never null.
    pub new_value: mg::Field<String>,
    /// `oldValue`.
    pub old_value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcAuditProperty: "microsoft.graph.cloudPcAuditProperty", complex;
    display_name: "displayName" required,
    new_value: "newValue" required,
    old_value: "oldValue",
}
