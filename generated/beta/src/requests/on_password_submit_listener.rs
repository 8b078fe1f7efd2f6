// @generated
use crate::{mg, models, requests};

/// Requests on one [`OnPasswordSubmitListener`](models::OnPasswordSubmitListener): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_password_submit_listener()
/// ```
#[derive(Clone, Debug)]
pub struct OnPasswordSubmitListenerResource(mg::One<models::OnPasswordSubmitListener>);

mg::builder! { OnPasswordSubmitListenerResource: mg::One<models::OnPasswordSubmitListener> }

impl OnPasswordSubmitListenerResource {
    /// `…/handler`: [`OnPasswordSubmitHandler`](models::OnPasswordSubmitHandler).
    #[inline]
    pub fn handler(
        &self,
    ) -> requests::on_password_submit_handler::OnPasswordSubmitHandlerResource {
        mg::navigate(self, "handler")
    }
}

/// Requests on a collection of [`OnPasswordSubmitListener`](models::OnPasswordSubmitListener):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.identity().authentication_event_listeners().cast_to_on_password_submit_listener()`.
pub type OnPasswordSubmitListenerCollection = mg::Many<
    models::OnPasswordSubmitListener,
    OnPasswordSubmitListenerResource,
>;
