// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.pkcs12Certificate`, a complex type derived from `microsoft.graph.apiAuthenticationConfigurationBase`.
    Pkcs12Certificate "microsoft.graph.pkcs12Certificate" "complex" : super::ApiAuthenticationConfigurationBase;
    /// `password`: String, masked in Debug
    password "password" "s": String,
    /// `pkcs12Value`: String
    pkcs12_value "pkcs12Value": String,
}

mg::derived_from! { Pkcs12Certificate: super::ApiAuthenticationConfigurationBase }
