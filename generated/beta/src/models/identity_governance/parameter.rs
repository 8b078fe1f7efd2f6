// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.parameter`.
pub struct Parameter {
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `valueType`. Never null.
    pub value_type: mg::Field<mg::Open<super::ValueType>>,
    /// `values`.
    pub values: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Parameter: "microsoft.graph.identityGovernance.parameter", complex;
    name: "name" required,
    value_type: "valueType" required,
    values: "values",
}
