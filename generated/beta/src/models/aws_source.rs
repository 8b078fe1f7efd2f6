// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsSource`, a complex type derived from `microsoft.graph.authorizationSystemIdentitySource`.
    AwsSource "microsoft.graph.awsSource" "complex" : super::AuthorizationSystemIdentitySource;
    /// `accountId`: String
    account_id "accountId": String,
    /// `identityProviderType`: String
    identity_provider_type "identityProviderType": String,
}

mg::derived_from! { AwsSource: super::AuthorizationSystemIdentitySource }
