// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationAttributeCollectionPageViewConfiguration`, a complex type.
    AuthenticationAttributeCollectionPageViewConfiguration "microsoft.graph.authenticationAttributeCollectionPageViewConfiguration" "complex";
    /// `description`: String
    description "description": String,
    /// `inputs`: Collection(authenticationAttributeCollectionInputConfiguration)
    inputs "inputs": Vec<super::AuthenticationAttributeCollectionInputConfiguration>,
    /// `title`: String
    title "title": String,
}
