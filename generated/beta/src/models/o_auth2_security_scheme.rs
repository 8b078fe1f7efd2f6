// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.oAuth2SecurityScheme`, a complex type derived from `microsoft.graph.securityScheme`.
    OAuth2SecurityScheme "microsoft.graph.oAuth2SecurityScheme" "complex" : super::SecurityScheme;
    /// `description`: String
    description "description": String,
    /// `flows`: oAuthFlows, not null
    flows "flows" "r": mg::Boxed<super::OAuthFlows>,
    /// `type`: String, not null
    type_ "type" "r": String,
}

mg::derived_from! { OAuth2SecurityScheme: super::SecurityScheme }
