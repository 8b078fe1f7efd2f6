// @generated
use crate::mg;

/// Complex type `microsoft.graph.driftedProperty`.
pub struct DriftedProperty {
    /// `currentValue`. Read-only: the service computes it.
    pub current_value: mg::Field<mg::Json>,
    /// `desiredValue`. Read-only: the service computes it.
    pub desired_value: mg::Field<mg::Json>,
    /// `propertyName`. Never null. Read-only: the service computes it.
    pub property_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DriftedProperty: "microsoft.graph.driftedProperty", complex;
    current_value: "currentValue" computed,
    desired_value: "desiredValue" computed,
    property_name: "propertyName" required computed,
}
