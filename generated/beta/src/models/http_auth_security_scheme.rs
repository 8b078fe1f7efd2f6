// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.httpAuthSecurityScheme`, a complex type derived from `microsoft.graph.securityScheme`.
    HttpAuthSecurityScheme "microsoft.graph.httpAuthSecurityScheme" "complex" : super::SecurityScheme;
    /// `bearerFormat`: String
    bearer_format "bearerFormat": String,
    /// `description`: String
    description "description": String,
    /// `scheme`: String, not null
    scheme "scheme" "r": String,
    /// `type`: String, not null
    type_ "type" "r": String,
}

mg::derived_from! { HttpAuthSecurityScheme: super::SecurityScheme }
