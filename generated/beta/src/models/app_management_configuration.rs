// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.appManagementConfiguration`.
pub struct AppManagementConfiguration {
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
    AppManagementConfiguration: "microsoft.graph.appManagementConfiguration", complex abstract, family AppManagementConfigurationKind;
    key_credentials: "keyCredentials" required,
    password_credentials: "passwordCredentials" required,
}

/// The types derived from [`AppManagementConfiguration`].
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
