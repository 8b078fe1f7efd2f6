// @generated
use crate::mg;

/// Complex type `microsoft.graph.azureAdTokenAuthentication`, derived from
/// [`CustomExtensionAuthenticationConfiguration`].
///
/// [`CustomExtensionAuthenticationConfiguration`]: super::CustomExtensionAuthenticationConfiguration
pub struct AzureAdTokenAuthentication {
    /// `resourceId`.
    pub resource_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AzureAdTokenAuthentication: "microsoft.graph.azureAdTokenAuthentication", complex, base super::CustomExtensionAuthenticationConfiguration;
    resource_id: "resourceId",
}

mg::derived_from! { AzureAdTokenAuthentication: super::CustomExtensionAuthenticationConfiguration }
