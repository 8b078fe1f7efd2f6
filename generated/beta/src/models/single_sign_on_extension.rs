// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.singleSignOnExtension`.
pub struct SingleSignOnExtension {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SingleSignOnExtension: "microsoft.graph.singleSignOnExtension", complex abstract, family SingleSignOnExtensionKind;
}

/// The types derived from [`SingleSignOnExtension`].
#[non_exhaustive]
pub enum SingleSignOnExtensionKind {
    CredentialSingleSignOnExtension(Box<super::CredentialSingleSignOnExtension>),
    IosAzureAdSingleSignOnExtension(Box<super::IosAzureAdSingleSignOnExtension>),
    IosCredentialSingleSignOnExtension(Box<super::IosCredentialSingleSignOnExtension>),
    IosKerberosSingleSignOnExtension(Box<super::IosKerberosSingleSignOnExtension>),
    IosRedirectSingleSignOnExtension(Box<super::IosRedirectSingleSignOnExtension>),
    IosSingleSignOnExtension(Box<super::IosSingleSignOnExtension>),
    KerberosSingleSignOnExtension(Box<super::KerberosSingleSignOnExtension>),
    MacOsAzureAdSingleSignOnExtension(Box<super::MacOsAzureAdSingleSignOnExtension>),
    MacOsCredentialSingleSignOnExtension(
        Box<super::MacOsCredentialSingleSignOnExtension>,
    ),
    MacOsKerberosSingleSignOnExtension(Box<super::MacOsKerberosSingleSignOnExtension>),
    MacOsRedirectSingleSignOnExtension(Box<super::MacOsRedirectSingleSignOnExtension>),
    MacOsSingleSignOnExtension(Box<super::MacOsSingleSignOnExtension>),
    RedirectSingleSignOnExtension(Box<super::RedirectSingleSignOnExtension>),
    /// None of these, or a type that this version does not know.
    Other(Box<SingleSignOnExtension>),
}

mg::family! {
    SingleSignOnExtension => SingleSignOnExtensionKind;
    CredentialSingleSignOnExtension(super::CredentialSingleSignOnExtension),
    IosAzureAdSingleSignOnExtension(super::IosAzureAdSingleSignOnExtension),
    IosCredentialSingleSignOnExtension(super::IosCredentialSingleSignOnExtension),
    IosKerberosSingleSignOnExtension(super::IosKerberosSingleSignOnExtension),
    IosRedirectSingleSignOnExtension(super::IosRedirectSingleSignOnExtension),
    IosSingleSignOnExtension(super::IosSingleSignOnExtension),
    KerberosSingleSignOnExtension(super::KerberosSingleSignOnExtension),
    MacOsAzureAdSingleSignOnExtension(super::MacOsAzureAdSingleSignOnExtension),
    MacOsCredentialSingleSignOnExtension(super::MacOsCredentialSingleSignOnExtension),
    MacOsKerberosSingleSignOnExtension(super::MacOsKerberosSingleSignOnExtension),
    MacOsRedirectSingleSignOnExtension(super::MacOsRedirectSingleSignOnExtension),
    MacOsSingleSignOnExtension(super::MacOsSingleSignOnExtension),
    RedirectSingleSignOnExtension(super::RedirectSingleSignOnExtension),
}
