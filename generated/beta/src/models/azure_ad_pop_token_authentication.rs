// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureAdPopTokenAuthentication`, a complex type derived from `microsoft.graph.customExtensionAuthenticationConfiguration`.
    AzureAdPopTokenAuthentication "microsoft.graph.azureAdPopTokenAuthentication" "complex" : super::CustomExtensionAuthenticationConfiguration;
}

mg::derived_from! { AzureAdPopTokenAuthentication: super::CustomExtensionAuthenticationConfiguration }
