// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosSingleSignOnExtension`, an abstract complex type derived from `microsoft.graph.singleSignOnExtension`.
    IosSingleSignOnExtension "microsoft.graph.iosSingleSignOnExtension" "complex abstract" : super::SingleSignOnExtension => IosSingleSignOnExtensionKind;
}

mg::derived_from! { IosSingleSignOnExtension: super::SingleSignOnExtension }

/// The types derived from `microsoft.graph.iosSingleSignOnExtension`.
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
