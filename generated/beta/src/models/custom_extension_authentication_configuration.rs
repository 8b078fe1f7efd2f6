// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customExtensionAuthenticationConfiguration`, an abstract complex type.
    CustomExtensionAuthenticationConfiguration "microsoft.graph.customExtensionAuthenticationConfiguration" "complex abstract" => CustomExtensionAuthenticationConfigurationKind;
}

/// The types derived from `microsoft.graph.customExtensionAuthenticationConfiguration`.
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
