// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.customExtensionAuthenticationConfiguration`.
pub struct CustomExtensionAuthenticationConfiguration {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomExtensionAuthenticationConfiguration: "microsoft.graph.customExtensionAuthenticationConfiguration", complex abstract, family CustomExtensionAuthenticationConfigurationKind;
}

/// The types derived from [`CustomExtensionAuthenticationConfiguration`].
#[non_exhaustive]
pub enum CustomExtensionAuthenticationConfigurationKind {
    AzureAdPopTokenAuthentication(Box<super::AzureAdPopTokenAuthentication>),
    AzureAdTokenAuthentication(Box<super::AzureAdTokenAuthentication>),
    /// None of these, or a type that this version does not know.
    Other(Box<CustomExtensionAuthenticationConfiguration>),
}

mg::family! {
    CustomExtensionAuthenticationConfiguration => CustomExtensionAuthenticationConfigurationKind;
    AzureAdPopTokenAuthentication(super::AzureAdPopTokenAuthentication),
    AzureAdTokenAuthentication(super::AzureAdTokenAuthentication),
}
