// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp`, a complex type derived from `microsoft.graph.onAttributeCollectionHandler`.
    OnAttributeCollectionExternalUsersSelfServiceSignUp "microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp" "complex" : super::OnAttributeCollectionHandler;
    /// `attributeCollectionPage`: authenticationAttributeCollectionPage
    attribute_collection_page "attributeCollectionPage": mg::Boxed<super::AuthenticationAttributeCollectionPage>,
}

mg::derived_from! { OnAttributeCollectionExternalUsersSelfServiceSignUp: super::OnAttributeCollectionHandler }

impl OnAttributeCollectionExternalUsersSelfServiceSignUp {
    /// `attributes`: many `identityUserFlowAttribute`
    pub const ATTRIBUTES: mg::Nav<
        OnAttributeCollectionExternalUsersSelfServiceSignUp,
        Vec<super::IdentityUserFlowAttribute>,
    > = mg::Nav::new("attributes");
}
