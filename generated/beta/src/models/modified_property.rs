// @generated
use crate::mg;

/// Complex type `microsoft.graph.modifiedProperty`.
pub struct ModifiedProperty {
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
    ModifiedProperty: "microsoft.graph.modifiedProperty", complex;
    display_name: "displayName",
    new_value: "newValue",
    old_value: "oldValue",
}
