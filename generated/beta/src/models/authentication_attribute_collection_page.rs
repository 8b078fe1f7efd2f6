// @generated
use crate::mg;

/// Complex type `microsoft.graph.authenticationAttributeCollectionPage`.
pub struct AuthenticationAttributeCollectionPage {
    /// `customStringsFileId`.
    pub custom_strings_file_id: mg::Field<String>,
    /// `views`.
    pub views: mg::Field<
        Vec<super::AuthenticationAttributeCollectionPageViewConfiguration>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationAttributeCollectionPage: "microsoft.graph.authenticationAttributeCollectionPage", complex;
    custom_strings_file_id: "customStringsFileId",
    views: "views",
}
