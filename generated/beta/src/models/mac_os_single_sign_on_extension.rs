// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSSingleSignOnExtension`, an abstract complex type derived from `microsoft.graph.singleSignOnExtension`.
    MacOsSingleSignOnExtension "microsoft.graph.macOSSingleSignOnExtension" "complex abstract" : super::SingleSignOnExtension => MacOsSingleSignOnExtensionKind;
}

mg::derived_from! { MacOsSingleSignOnExtension: super::SingleSignOnExtension }

/// The types derived from `microsoft.graph.macOSSingleSignOnExtension`.
#[non_exhaustive]
pub enum MacOsSingleSignOnExtensionKind {
    MacOsAzureAdSingleSignOnExtension(Box<super::MacOsAzureAdSingleSignOnExtension>),
    MacOsCredentialSingleSignOnExtension(
        Box<super::MacOsCredentialSingleSignOnExtension>,
    ),
    MacOsKerberosSingleSignOnExtension(Box<super::MacOsKerberosSingleSignOnExtension>),
    MacOsRedirectSingleSignOnExtension(Box<super::MacOsRedirectSingleSignOnExtension>),
    /// None of these, or a type that this version does not know.
    Other(Box<MacOsSingleSignOnExtension>),
}

mg::family! {
    MacOsSingleSignOnExtension => MacOsSingleSignOnExtensionKind;
    MacOsAzureAdSingleSignOnExtension(super::MacOsAzureAdSingleSignOnExtension),
    MacOsCredentialSingleSignOnExtension(super::MacOsCredentialSingleSignOnExtension),
    MacOsKerberosSingleSignOnExtension(super::MacOsKerberosSingleSignOnExtension),
    MacOsRedirectSingleSignOnExtension(super::MacOsRedirectSingleSignOnExtension),
}
