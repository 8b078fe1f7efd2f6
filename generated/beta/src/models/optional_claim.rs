// @generated
use crate::mg;

/// Complex type `microsoft.graph.optionalClaim`.
pub struct OptionalClaim {
    /// `additionalProperties`.
    pub additional_properties: mg::Field<Vec<String>>,
    /// `essential`. Never null.
    pub essential: mg::Field<bool>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `source`.
    pub source: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OptionalClaim: "microsoft.graph.optionalClaim", complex;
    additional_properties: "additionalProperties",
    essential: "essential" required,
    name: "name" required,
    source: "source",
}
