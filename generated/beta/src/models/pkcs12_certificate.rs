// @generated
use crate::mg;

/// Complex type `microsoft.graph.pkcs12Certificate`, derived from
/// [`ApiAuthenticationConfigurationBase`](super::ApiAuthenticationConfigurationBase).
pub struct Pkcs12Certificate {
    /// `password`. Secret: masked in `Debug`.
    pub password: mg::Field<String>,
    /// `pkcs12Value`. Secret: masked in `Debug`.
    pub pkcs12_value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Pkcs12Certificate: "microsoft.graph.pkcs12Certificate", complex, base super::ApiAuthenticationConfigurationBase;
    password: "password" secret,
    pkcs12_value: "pkcs12Value" secret,
}

mg::derived_from! { Pkcs12Certificate: super::ApiAuthenticationConfigurationBase }
