// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationAttributeCollectionPage`, a complex type.
    AuthenticationAttributeCollectionPage "microsoft.graph.authenticationAttributeCollectionPage" "complex";
    /// `customStringsFileId`: String
    custom_strings_file_id "customStringsFileId": String,
    /// `views`: Collection(authenticationAttributeCollectionPageViewConfiguration)
    views "views": Vec<super::AuthenticationAttributeCollectionPageViewConfiguration>,
}
