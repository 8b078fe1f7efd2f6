// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customAppManagementApplicationConfiguration`, a complex type.
    CustomAppManagementApplicationConfiguration "microsoft.graph.customAppManagementApplicationConfiguration" "complex";
    /// `audiences`: audiencesConfiguration
    audiences "audiences": mg::Boxed<super::AudiencesConfiguration>,
    /// `identifierUris`: identifierUriConfiguration
    identifier_uris "identifierUris": mg::Boxed<super::IdentifierUriConfiguration>,
    /// `redirectUris`: redirectUriConfiguration
    redirect_uris "redirectUris": mg::Boxed<super::RedirectUriConfiguration>,
}
