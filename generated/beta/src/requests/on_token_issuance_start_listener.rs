// @generated
use crate::{mg, models, requests};

/// Requests on one [`OnTokenIssuanceStartListener`](models::OnTokenIssuanceStartListener): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_token_issuance_start_listener()
/// ```
#[derive(Clone, Debug)]
pub struct OnTokenIssuanceStartListenerResource(
    mg::One<models::OnTokenIssuanceStartListener>,
);

mg::builder! { OnTokenIssuanceStartListenerResource: mg::One<models::OnTokenIssuanceStartListener> }

impl OnTokenIssuanceStartListenerResource {
    /// `…/handler`: [`OnTokenIssuanceStartHandler`](models::OnTokenIssuanceStartHandler).
    #[inline]
    pub fn handler(
        &self,
    ) -> requests::on_token_issuance_start_handler::OnTokenIssuanceStartHandlerResource {
        mg::navigate(self, "handler")
    }
}

/// Requests on a collection of
/// [`OnTokenIssuanceStartListener`](models::OnTokenIssuanceStartListener): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.identity().authentication_event_listeners().cast_to_on_token_issuance_start_listener()`.
pub type OnTokenIssuanceStartListenerCollection = mg::Many<
    models::OnTokenIssuanceStartListener,
    OnTokenIssuanceStartListenerResource,
>;
