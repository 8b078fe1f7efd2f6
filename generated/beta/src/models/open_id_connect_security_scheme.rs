// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.openIdConnectSecurityScheme`, a complex type derived from `microsoft.graph.securityScheme`.
    OpenIdConnectSecurityScheme "microsoft.graph.openIdConnectSecurityScheme" "complex" : super::SecurityScheme;
    /// `description`: String
    description "description": String,
    /// `openIdConnectUrl`: String, not null
    open_id_connect_url "openIdConnectUrl" "r": String,
    /// `type`: String, not null
    type_ "type" "r": String,
}

mg::derived_from! { OpenIdConnectSecurityScheme: super::SecurityScheme }
