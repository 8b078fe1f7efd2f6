// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customSecurityAttributeStringValueExemption`, a complex type derived from `microsoft.graph.customSecurityAttributeExemption`.
    CustomSecurityAttributeStringValueExemption "microsoft.graph.customSecurityAttributeStringValueExemption" "complex" : super::CustomSecurityAttributeExemption;
    /// `id`: String, not null
    id "id" "r": String,
    /// `operator`: customSecurityAttributeComparisonOperator, not null
    operator "operator" "r": mg::Open<super::CustomSecurityAttributeComparisonOperator>,
    /// `value`: String
    value "value": String,
}

mg::derived_from! { CustomSecurityAttributeStringValueExemption: super::CustomSecurityAttributeExemption }
