// @generated
use crate::mg;

/// Complex type `microsoft.graph.azureAdPopTokenAuthentication`, derived from
/// [`CustomExtensionAuthenticationConfiguration`].
///
/// [`CustomExtensionAuthenticationConfiguration`]: super::CustomExtensionAuthenticationConfiguration
pub struct AzureAdPopTokenAuthentication {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AzureAdPopTokenAuthentication: "microsoft.graph.azureAdPopTokenAuthentication", complex, base super::CustomExtensionAuthenticationConfiguration;
}

mg::derived_from! { AzureAdPopTokenAuthentication: super::CustomExtensionAuthenticationConfiguration }
