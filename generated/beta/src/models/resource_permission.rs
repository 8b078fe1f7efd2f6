// @generated
use crate::mg;

/// Complex type `microsoft.graph.resourcePermission`.
pub struct ResourcePermission {
    /// `type`. Never null.
    pub type_: mg::Field<String>,
    /// `value`. Never null.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ResourcePermission: "microsoft.graph.resourcePermission", complex;
    type_: "type" required,
    value: "value" required,
}
