// @generated
use crate::mg;

/// Complex type `microsoft.graph.httpAuthSecurityScheme`, derived from
/// [`SecurityScheme`](super::SecurityScheme).
pub struct HttpAuthSecurityScheme {
    /// `bearerFormat`.
    pub bearer_format: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `scheme`. Never null.
    pub scheme: mg::Field<String>,
    /// `type`. Never null.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HttpAuthSecurityScheme: "microsoft.graph.httpAuthSecurityScheme", complex, base super::SecurityScheme;
    bearer_format: "bearerFormat",
    description: "description",
    scheme: "scheme" required,
    type_: "type" required,
}

mg::derived_from! { HttpAuthSecurityScheme: super::SecurityScheme }
