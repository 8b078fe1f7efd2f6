// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`OnAttributeCollectionHandler`](models::OnAttributeCollectionHandler), and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_attribute_collection_listener()
///     .handler()
/// ```
#[derive(Clone, Debug)]
pub struct OnAttributeCollectionHandlerResource(
    mg::One<models::OnAttributeCollectionHandler>,
);

mg::builder! { OnAttributeCollectionHandlerResource: mg::One<models::OnAttributeCollectionHandler> }

impl OnAttributeCollectionHandlerResource {
    /// `…/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp`: cast to
    /// [`OnAttributeCollectionExternalUsersSelfServiceSignUp`].
    ///
    /// [`OnAttributeCollectionExternalUsersSelfServiceSignUp`]: models::OnAttributeCollectionExternalUsersSelfServiceSignUp
    #[doc(alias = "microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp")]
    #[inline]
    pub fn cast_to_on_attribute_collection_external_users_self_service_sign_up(
        &self,
    ) -> requests::on_attribute_collection_external_users_self_service_sign_up::OnAttributeCollectionExternalUsersSelfServiceSignUpResource {
        mg::navigate(
            self,
            "microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp",
        )
    }
}
