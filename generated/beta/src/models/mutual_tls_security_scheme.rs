// @generated
use crate::mg;

/// Complex type `microsoft.graph.mutualTLSSecurityScheme`, derived from
/// [`SecurityScheme`](super::SecurityScheme).
pub struct MutualTlsSecurityScheme {
    /// `description`.
    pub description: mg::Field<String>,
    /// `type`. Never null.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MutualTlsSecurityScheme: "microsoft.graph.mutualTLSSecurityScheme", complex, base super::SecurityScheme;
    description: "description",
    type_: "type" required,
}

mg::derived_from! { MutualTlsSecurityScheme: super::SecurityScheme }
