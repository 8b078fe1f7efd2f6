// @generated
use crate::mg;

/// Complex type `microsoft.graph.awsSource`, derived from
/// [`AuthorizationSystemIdentitySource`](super::AuthorizationSystemIdentitySource).
pub struct AwsSource {
    /// `accountId`.
    pub account_id: mg::Field<String>,
    /// `identityProviderType`.
    pub identity_provider_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AwsSource: "microsoft.graph.awsSource", complex, base super::AuthorizationSystemIdentitySource;
    account_id: "accountId",
    identity_provider_type: "identityProviderType",
}

mg::derived_from! { AwsSource: super::AuthorizationSystemIdentitySource }
