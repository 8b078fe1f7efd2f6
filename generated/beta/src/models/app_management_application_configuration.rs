// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appManagementApplicationConfiguration`, a complex type derived from `microsoft.graph.appManagementConfiguration`.
    AppManagementApplicationConfiguration "microsoft.graph.appManagementApplicationConfiguration" "complex" : super::AppManagementConfiguration;
    /// `audiences`: audiencesConfiguration
    audiences "audiences": mg::Boxed<super::AudiencesConfiguration>,
    /// `identifierUris`: identifierUriConfiguration
    identifier_uris "identifierUris": mg::Boxed<super::IdentifierUriConfiguration>,
    /// `keyCredentials`: Collection(keyCredentialConfiguration), items not null
    key_credentials "keyCredentials" "r": Vec<super::KeyCredentialConfiguration>,
    /// `passwordCredentials`: Collection(passwordCredentialConfiguration), items not null
    password_credentials "passwordCredentials" "r": Vec<super::PasswordCredentialConfiguration>,
    /// `redirectUris`: redirectUriConfiguration
    redirect_uris "redirectUris": mg::Boxed<super::RedirectUriConfiguration>,
}

mg::derived_from! { AppManagementApplicationConfiguration: super::AppManagementConfiguration }
