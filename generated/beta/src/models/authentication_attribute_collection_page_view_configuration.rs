// @generated
use crate::mg;

/// Complex type `microsoft.graph.authenticationAttributeCollectionPageViewConfiguration`.
pub struct AuthenticationAttributeCollectionPageViewConfiguration {
    /// `description`.
    pub description: mg::Field<String>,
    /// `inputs`.
    pub inputs: mg::Field<
        Vec<super::AuthenticationAttributeCollectionInputConfiguration>,
    >,
    /// `title`.
    pub title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationAttributeCollectionPageViewConfiguration: "microsoft.graph.authenticationAttributeCollectionPageViewConfiguration", complex;
    description: "description",
    inputs: "inputs",
    title: "title",
}
