// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appManagementConfiguration`, an abstract complex type.
    AppManagementConfiguration "microsoft.graph.appManagementConfiguration" "complex abstract" => AppManagementConfigurationKind;
    /// `keyCredentials`: Collection(keyCredentialConfiguration), items not null
    key_credentials "keyCredentials" "r": Vec<super::KeyCredentialConfiguration>,
    /// `passwordCredentials`: Collection(passwordCredentialConfiguration), items not null
    password_credentials "passwordCredentials" "r": Vec<super::PasswordCredentialConfiguration>,
}

/// The types derived from `microsoft.graph.appManagementConfiguration`.
#[non_exhaustive]
pub enum AppManagementConfigurationKind {
    AppManagementApplicationConfiguration(
        Box<super::AppManagementApplicationConfiguration>,
    ),
    AppManagementServicePrincipalConfiguration(
        Box<super::AppManagementServicePrincipalConfiguration>,
    ),
    CustomAppManagementConfiguration(Box<super::CustomAppManagementConfiguration>),
    /// None of these, or a type that this version does not know.
    Other(Box<AppManagementConfiguration>),
}

mg::family! {
    AppManagementConfiguration => AppManagementConfigurationKind;
    AppManagementApplicationConfiguration(super::AppManagementApplicationConfiguration),
    AppManagementServicePrincipalConfiguration(super::AppManagementServicePrincipalConfiguration),
    CustomAppManagementConfiguration(super::CustomAppManagementConfiguration),
}
