// @generated
use crate::mg;

/// Complex type `microsoft.graph.onPremisesProvisioningError`.
pub struct OnPremisesProvisioningError {
    /// `category`.
    pub category: mg::Field<String>,
    /// `occurredDateTime`.
    pub occurred_date_time: mg::Field<mg::DateTimeOffset>,
    /// `propertyCausingError`.
    pub property_causing_error: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnPremisesProvisioningError: "microsoft.graph.onPremisesProvisioningError", complex;
    category: "category",
    occurred_date_time: "occurredDateTime",
    property_causing_error: "propertyCausingError",
    value: "value",
}
