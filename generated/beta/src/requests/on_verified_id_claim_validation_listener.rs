// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`OnVerifiedIdClaimValidationListener`](models::OnVerifiedIdClaimValidationListener): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_verified_id_claim_validation_listener()
/// ```
#[derive(Clone, Debug)]
pub struct OnVerifiedIdClaimValidationListenerResource(
    mg::One<models::OnVerifiedIdClaimValidationListener>,
);

mg::builder! { OnVerifiedIdClaimValidationListenerResource: mg::One<models::OnVerifiedIdClaimValidationListener> }

impl OnVerifiedIdClaimValidationListenerResource {
    /// `…/handler`:
    /// [`OnVerifiedIdClaimValidationHandler`](models::OnVerifiedIdClaimValidationHandler).
    #[inline]
    pub fn handler(
        &self,
    ) -> requests::on_verified_id_claim_validation_handler::OnVerifiedIdClaimValidationHandlerResource {
        mg::navigate(self, "handler")
    }
}

/// Requests on a collection of
/// [`OnVerifiedIdClaimValidationListener`](models::OnVerifiedIdClaimValidationListener): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .cast_to_on_verified_id_claim_validation_listener()
/// ```
pub type OnVerifiedIdClaimValidationListenerCollection = mg::Many<
    models::OnVerifiedIdClaimValidationListener,
    OnVerifiedIdClaimValidationListenerResource,
>;
