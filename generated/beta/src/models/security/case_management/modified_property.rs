// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.caseManagement.modifiedProperty`.
pub struct ModifiedProperty {
    /// `newValue`.
    pub new_value: mg::Field<mg::Boxed<super::ValueProperty>>,
    /// `oldValue`.
    pub old_value: mg::Field<mg::Boxed<super::ValueProperty>>,
    /// `propertyName`.
    pub property_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ModifiedProperty: "microsoft.graph.security.caseManagement.modifiedProperty", complex;
    new_value: "newValue",
    old_value: "oldValue",
    property_name: "propertyName",
}
