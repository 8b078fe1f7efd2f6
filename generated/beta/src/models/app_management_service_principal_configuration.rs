// @generated
use crate::mg;

/// Complex type `microsoft.graph.appManagementServicePrincipalConfiguration`, derived from
/// [`AppManagementConfiguration`](super::AppManagementConfiguration).
pub struct AppManagementServicePrincipalConfiguration {
    /// `keyCredentials`.
    pub key_credentials: mg::Field<Vec<super::KeyCredentialConfiguration>>,
    /// `passwordCredentials`.
    pub password_credentials: mg::Field<Vec<super::PasswordCredentialConfiguration>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppManagementServicePrincipalConfiguration: "microsoft.graph.appManagementServicePrincipalConfiguration", complex, base super::AppManagementConfiguration;
    key_credentials: "keyCredentials" required,
    password_credentials: "passwordCredentials" required,
}

mg::derived_from! { AppManagementServicePrincipalConfiguration: super::AppManagementConfiguration }
