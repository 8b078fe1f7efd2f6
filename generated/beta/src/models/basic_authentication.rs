// @generated
use crate::mg;

/// Complex type `microsoft.graph.basicAuthentication`, derived from
/// [`ApiAuthenticationConfigurationBase`](super::ApiAuthenticationConfigurationBase).
pub struct BasicAuthentication {
    /// `password`. Secret: masked in `Debug`.
    pub password: mg::Field<String>,
    /// `username`.
    pub username: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BasicAuthentication: "microsoft.graph.basicAuthentication", complex, base super::ApiAuthenticationConfigurationBase;
    password: "password" secret,
    username: "username",
}

mg::derived_from! { BasicAuthentication: super::ApiAuthenticationConfigurationBase }
