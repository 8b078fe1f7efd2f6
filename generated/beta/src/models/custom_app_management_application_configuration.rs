// @generated
use crate::mg;

/// Complex type `microsoft.graph.customAppManagementApplicationConfiguration`.
pub struct CustomAppManagementApplicationConfiguration {
    /// `audiences`.
    pub audiences: mg::Field<mg::Boxed<super::AudiencesConfiguration>>,
    /// `identifierUris`.
    pub identifier_uris: mg::Field<mg::Boxed<super::IdentifierUriConfiguration>>,
    /// `redirectUris`.
    pub redirect_uris: mg::Field<mg::Boxed<super::RedirectUriConfiguration>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomAppManagementApplicationConfiguration: "microsoft.graph.customAppManagementApplicationConfiguration", complex;
    audiences: "audiences",
    identifier_uris: "identifierUris",
    redirect_uris: "redirectUris",
}
