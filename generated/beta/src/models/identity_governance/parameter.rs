// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.parameter`, a complex type.
    Parameter "microsoft.graph.identityGovernance.parameter" "complex";
    /// `name`: String, not null
    name "name" "r": String,
    /// `valueType`: microsoft.graph.identityGovernance.valueType, not null
    value_type "valueType" "r": mg::Open<super::ValueType>,
    /// `values`: Collection(String)
    values "values": Vec<String>,
}
