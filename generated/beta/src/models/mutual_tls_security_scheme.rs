// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mutualTLSSecurityScheme`, a complex type derived from `microsoft.graph.securityScheme`.
    MutualTlsSecurityScheme "microsoft.graph.mutualTLSSecurityScheme" "complex" : super::SecurityScheme;
    /// `description`: String
    description "description": String,
    /// `type`: String, not null
    type_ "type" "r": String,
}

mg::derived_from! { MutualTlsSecurityScheme: super::SecurityScheme }
