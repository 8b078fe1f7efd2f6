// @generated
use crate::mg;

/// Complex type `microsoft.graph.customAppManagementConfiguration`, derived from
/// [`AppManagementConfiguration`](super::AppManagementConfiguration).
pub struct CustomAppManagementConfiguration {
    /// `applicationRestrictions`.
    pub application_restrictions: mg::Field<
        mg::Boxed<super::CustomAppManagementApplicationConfiguration>,
    >,
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
    CustomAppManagementConfiguration: "microsoft.graph.customAppManagementConfiguration", complex, base super::AppManagementConfiguration;
    application_restrictions: "applicationRestrictions",
    key_credentials: "keyCredentials" required,
    password_credentials: "passwordCredentials" required,
}

mg::derived_from! { CustomAppManagementConfiguration: super::AppManagementConfiguration }
