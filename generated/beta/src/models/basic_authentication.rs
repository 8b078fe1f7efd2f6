// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.basicAuthentication`, a complex type derived from `microsoft.graph.apiAuthenticationConfigurationBase`.
    BasicAuthentication "microsoft.graph.basicAuthentication" "complex" : super::ApiAuthenticationConfigurationBase;
    /// `password`: String, masked in Debug
    password "password" "s": String,
    /// `username`: String
    username "username": String,
}

mg::derived_from! { BasicAuthentication: super::ApiAuthenticationConfigurationBase }
