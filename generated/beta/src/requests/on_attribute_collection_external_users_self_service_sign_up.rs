// @generated
use crate::{mg, models, requests};

/// Requests on a property of type [`OnAttributeCollectionExternalUsersSelfServiceSignUp`], and the
/// methods below.
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
///     .cast_to_on_attribute_collection_external_users_self_service_sign_up()
/// ```
///
/// [`OnAttributeCollectionExternalUsersSelfServiceSignUp`]: models::OnAttributeCollectionExternalUsersSelfServiceSignUp
#[derive(Clone, Debug)]
pub struct OnAttributeCollectionExternalUsersSelfServiceSignUpResource(
    mg::One<models::OnAttributeCollectionExternalUsersSelfServiceSignUp>,
);

mg::builder! { OnAttributeCollectionExternalUsersSelfServiceSignUpResource: mg::One<models::OnAttributeCollectionExternalUsersSelfServiceSignUp> }

impl OnAttributeCollectionExternalUsersSelfServiceSignUpResource {
    /// `…/attributes`: many [`IdentityUserFlowAttribute`](models::IdentityUserFlowAttribute).
    ///
    /// Least privileged permission to read: `EventListener.Read.All` (delegated, application).
    #[inline]
    pub fn attributes(
        &self,
    ) -> requests::identity_user_flow_attribute::IdentityUserFlowAttributeCollection {
        mg::navigate(self, "attributes")
    }
}
