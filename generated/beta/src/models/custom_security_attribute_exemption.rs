// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customSecurityAttributeExemption`, an abstract complex type.
    CustomSecurityAttributeExemption "microsoft.graph.customSecurityAttributeExemption" "complex abstract" => CustomSecurityAttributeExemptionKind;
    /// `id`: String, not null
    id "id" "r": String,
    /// `operator`: customSecurityAttributeComparisonOperator, not null
    operator "operator" "r": mg::Open<super::CustomSecurityAttributeComparisonOperator>,
}

/// The types derived from `microsoft.graph.customSecurityAttributeExemption`.
#[non_exhaustive]
pub enum CustomSecurityAttributeExemptionKind {
    CustomSecurityAttributeStringValueExemption(
        Box<super::CustomSecurityAttributeStringValueExemption>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<CustomSecurityAttributeExemption>),
}

mg::family! {
    CustomSecurityAttributeExemption => CustomSecurityAttributeExemptionKind;
    CustomSecurityAttributeStringValueExemption(super::CustomSecurityAttributeStringValueExemption),
}
