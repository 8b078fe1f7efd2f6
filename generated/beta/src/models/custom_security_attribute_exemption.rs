// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.customSecurityAttributeExemption`.
pub struct CustomSecurityAttributeExemption {
    /// `id`. Never null.
    pub id: mg::Field<String>,
    /// `operator`. Never null.
    pub operator: mg::Field<mg::Open<super::CustomSecurityAttributeComparisonOperator>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomSecurityAttributeExemption: "microsoft.graph.customSecurityAttributeExemption", complex abstract, family CustomSecurityAttributeExemptionKind;
    id: "id" required,
    operator: "operator" required,
}

/// The types derived from [`CustomSecurityAttributeExemption`].
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
