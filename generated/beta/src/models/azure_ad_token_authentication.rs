// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureAdTokenAuthentication`, a complex type derived from `microsoft.graph.customExtensionAuthenticationConfiguration`.
    AzureAdTokenAuthentication "microsoft.graph.azureAdTokenAuthentication" "complex" : super::CustomExtensionAuthenticationConfiguration;
    /// `resourceId`: String
    resource_id "resourceId": String,
}

mg::derived_from! { AzureAdTokenAuthentication: super::CustomExtensionAuthenticationConfiguration }
