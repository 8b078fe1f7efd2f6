// @generated
use crate::mg;

/// Complex type `microsoft.graph.appManagementApplicationConfiguration`, derived from
/// [`AppManagementConfiguration`](super::AppManagementConfiguration).
pub struct AppManagementApplicationConfiguration {
    /// `audiences`.
    pub audiences: mg::Field<mg::Boxed<super::AudiencesConfiguration>>,
    /// `identifierUris`.
    pub identifier_uris: mg::Field<mg::Boxed<super::IdentifierUriConfiguration>>,
    /// `keyCredentials`.
    pub key_credentials: mg::Field<Vec<super::KeyCredentialConfiguration>>,
    /// `passwordCredentials`.
    pub password_credentials: mg::Field<Vec<super::PasswordCredentialConfiguration>>,
    /// `redirectUris`.
    pub redirect_uris: mg::Field<mg::Boxed<super::RedirectUriConfiguration>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppManagementApplicationConfiguration: "microsoft.graph.appManagementApplicationConfiguration", complex, base super::AppManagementConfiguration;
    audiences: "audiences",
    identifier_uris: "identifierUris",
    key_credentials: "keyCredentials" required,
    password_credentials: "passwordCredentials" required,
    redirect_uris: "redirectUris",
}

mg::derived_from! { AppManagementApplicationConfiguration: super::AppManagementConfiguration }
