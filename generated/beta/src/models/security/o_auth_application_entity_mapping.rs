// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.oAuthApplicationEntityMapping`, a complex type derived from `microsoft.graph.security.entityMapping`.
    OAuthApplicationEntityMapping "microsoft.graph.security.oAuthApplicationEntityMapping" "complex" : super::EntityMapping;
    /// `oAuthAppIdColumn`: String, not null
    o_auth_app_id_column "oAuthAppIdColumn" "r": String,
}

mg::derived_from! { OAuthApplicationEntityMapping: super::EntityMapping }
