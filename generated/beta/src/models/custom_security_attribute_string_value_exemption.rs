// @generated
use crate::mg;

/// Complex type `microsoft.graph.customSecurityAttributeStringValueExemption`, derived from
/// [`CustomSecurityAttributeExemption`](super::CustomSecurityAttributeExemption).
pub struct CustomSecurityAttributeStringValueExemption {
    /// `id`. Never null.
    pub id: mg::Field<String>,
    /// `operator`. Never null.
    pub operator: mg::Field<mg::Open<super::CustomSecurityAttributeComparisonOperator>>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomSecurityAttributeStringValueExemption: "microsoft.graph.customSecurityAttributeStringValueExemption", complex, base super::CustomSecurityAttributeExemption;
    id: "id" required,
    operator: "operator" required,
    value: "value",
}

mg::derived_from! { CustomSecurityAttributeStringValueExemption: super::CustomSecurityAttributeExemption }
