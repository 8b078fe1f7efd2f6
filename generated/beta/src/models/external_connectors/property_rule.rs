// @generated
use crate::mg;

/// Complex type `microsoft.graph.externalConnectors.propertyRule`.
pub struct PropertyRule {
    /// `operation`. Never null.
    pub operation: mg::Field<mg::Open<super::RuleOperation>>,
    /// `property`. Never null.
    pub property: mg::Field<String>,
    /// `values`.
    pub values: mg::Field<Vec<String>>,
    /// `valuesJoinedBy`. Never null.
    pub values_joined_by: mg::Field<mg::Open<crate::models::BinaryOperator>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PropertyRule: "microsoft.graph.externalConnectors.propertyRule", complex;
    operation: "operation" required,
    property: "property" required,
    values: "values" required,
    values_joined_by: "valuesJoinedBy" required,
}
