// @generated
use crate::mg;

/// Complex type `microsoft.graph.propertyToEvaluate`.
pub struct PropertyToEvaluate {
    /// `propertyName`.
    pub property_name: mg::Field<String>,
    /// `propertyValue`.
    pub property_value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PropertyToEvaluate: "microsoft.graph.propertyToEvaluate", complex;
    property_name: "propertyName",
    property_value: "propertyValue",
}
