// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onPremisesProvisioningError`, a complex type.
    OnPremisesProvisioningError "microsoft.graph.onPremisesProvisioningError" "complex";
    /// `category`: String
    category "category": String,
    /// `occurredDateTime`: DateTimeOffset
    occurred_date_time "occurredDateTime": mg::DateTimeOffset,
    /// `propertyCausingError`: String
    property_causing_error "propertyCausingError": String,
    /// `value`: String
    value "value": String,
}
