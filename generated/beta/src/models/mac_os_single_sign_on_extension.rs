// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.macOSSingleSignOnExtension`, derived from
/// [`SingleSignOnExtension`](super::SingleSignOnExtension).
pub struct MacOsSingleSignOnExtension {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsSingleSignOnExtension: "microsoft.graph.macOSSingleSignOnExtension", complex abstract, base super::SingleSignOnExtension, family MacOsSingleSignOnExtensionKind;
}

mg::derived_from! { MacOsSingleSignOnExtension: super::SingleSignOnExtension }

/// The types derived from [`MacOsSingleSignOnExtension`].
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
