// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appManagementServicePrincipalConfiguration`, a complex type derived from `microsoft.graph.appManagementConfiguration`.
    AppManagementServicePrincipalConfiguration "microsoft.graph.appManagementServicePrincipalConfiguration" "complex" : super::AppManagementConfiguration;
    /// `keyCredentials`: Collection(keyCredentialConfiguration), items not null
    key_credentials "keyCredentials" "r": Vec<super::KeyCredentialConfiguration>,
    /// `passwordCredentials`: Collection(passwordCredentialConfiguration), items not null
    password_credentials "passwordCredentials" "r": Vec<super::PasswordCredentialConfiguration>,
}

mg::derived_from! { AppManagementServicePrincipalConfiguration: super::AppManagementConfiguration }
