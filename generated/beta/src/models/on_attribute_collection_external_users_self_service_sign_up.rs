// @generated
use crate::mg;

/// Complex type `microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp`, derived from
/// [`OnAttributeCollectionHandler`](super::OnAttributeCollectionHandler).
///
/// Requests: [`OnAttributeCollectionExternalUsersSelfServiceSignUpResource`], for example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_attribute_collection_listener()
///     .handler()
///     .cast_to_on_attribute_collection_external_users_self_service_sign_up()
/// ```
///
/// [`OnAttributeCollectionExternalUsersSelfServiceSignUpResource`]: crate::requests::on_attribute_collection_external_users_self_service_sign_up::OnAttributeCollectionExternalUsersSelfServiceSignUpResource
pub struct OnAttributeCollectionExternalUsersSelfServiceSignUp {
    /// `attributeCollectionPage`.
    pub attribute_collection_page: mg::Field<
        mg::Boxed<super::AuthenticationAttributeCollectionPage>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnAttributeCollectionExternalUsersSelfServiceSignUp: "microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp", complex, base super::OnAttributeCollectionHandler;
    attribute_collection_page: "attributeCollectionPage",
}

mg::derived_from! { OnAttributeCollectionExternalUsersSelfServiceSignUp: super::OnAttributeCollectionHandler }

impl OnAttributeCollectionExternalUsersSelfServiceSignUp {
    /// `attributes`: many [`IdentityUserFlowAttribute`](super::IdentityUserFlowAttribute).
    pub const ATTRIBUTES: mg::Nav<
        OnAttributeCollectionExternalUsersSelfServiceSignUp,
        Vec<super::IdentityUserFlowAttribute>,
    > = mg::Nav::new("attributes");
}
