// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customAppManagementConfiguration`, a complex type derived from `microsoft.graph.appManagementConfiguration`.
    CustomAppManagementConfiguration "microsoft.graph.customAppManagementConfiguration" "complex" : super::AppManagementConfiguration;
    /// `applicationRestrictions`: customAppManagementApplicationConfiguration
    application_restrictions "applicationRestrictions": mg::Boxed<super::CustomAppManagementApplicationConfiguration>,
    /// `keyCredentials`: Collection(keyCredentialConfiguration), items not null
    key_credentials "keyCredentials" "r": Vec<super::KeyCredentialConfiguration>,
    /// `passwordCredentials`: Collection(passwordCredentialConfiguration), items not null
    password_credentials "passwordCredentials" "r": Vec<super::PasswordCredentialConfiguration>,
}

mg::derived_from! { CustomAppManagementConfiguration: super::AppManagementConfiguration }
