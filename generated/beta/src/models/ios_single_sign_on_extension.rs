// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.iosSingleSignOnExtension`, derived from
/// [`SingleSignOnExtension`](super::SingleSignOnExtension).
pub struct IosSingleSignOnExtension {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosSingleSignOnExtension: "microsoft.graph.iosSingleSignOnExtension", complex abstract, base super::SingleSignOnExtension, family IosSingleSignOnExtensionKind;
}

mg::derived_from! { IosSingleSignOnExtension: super::SingleSignOnExtension }

/// The types derived from [`IosSingleSignOnExtension`].
#[non_exhaustive]
pub enum IosSingleSignOnExtensionKind {
    IosAzureAdSingleSignOnExtension(Box<super::IosAzureAdSingleSignOnExtension>),
    IosCredentialSingleSignOnExtension(Box<super::IosCredentialSingleSignOnExtension>),
    IosKerberosSingleSignOnExtension(Box<super::IosKerberosSingleSignOnExtension>),
    IosRedirectSingleSignOnExtension(Box<super::IosRedirectSingleSignOnExtension>),
    /// None of these, or a type that this version does not know.
    Other(Box<IosSingleSignOnExtension>),
}

mg::family! {
    IosSingleSignOnExtension => IosSingleSignOnExtensionKind;
    IosAzureAdSingleSignOnExtension(super::IosAzureAdSingleSignOnExtension),
    IosCredentialSingleSignOnExtension(super::IosCredentialSingleSignOnExtension),
    IosKerberosSingleSignOnExtension(super::IosKerberosSingleSignOnExtension),
    IosRedirectSingleSignOnExtension(super::IosRedirectSingleSignOnExtension),
}
