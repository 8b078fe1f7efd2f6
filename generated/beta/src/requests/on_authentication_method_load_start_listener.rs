// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`OnAuthenticationMethodLoadStartListener`](models::OnAuthenticationMethodLoadStartListener):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_authentication_method_load_start_listener()
/// ```
#[derive(Clone, Debug)]
pub struct OnAuthenticationMethodLoadStartListenerResource(
    mg::One<models::OnAuthenticationMethodLoadStartListener>,
);

mg::builder! { OnAuthenticationMethodLoadStartListenerResource: mg::One<models::OnAuthenticationMethodLoadStartListener> }

impl OnAuthenticationMethodLoadStartListenerResource {
    /// `…/handler`:
    /// [`OnAuthenticationMethodLoadStartHandler`](models::OnAuthenticationMethodLoadStartHandler).
    #[inline]
    pub fn handler(
        &self,
    ) -> requests::on_authentication_method_load_start_handler::OnAuthenticationMethodLoadStartHandlerResource {
        mg::navigate(self, "handler")
    }
}

/// Requests on a collection of
/// [`OnAuthenticationMethodLoadStartListener`](models::OnAuthenticationMethodLoadStartListener):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .cast_to_on_authentication_method_load_start_listener()
/// ```
pub type OnAuthenticationMethodLoadStartListenerCollection = mg::Many<
    models::OnAuthenticationMethodLoadStartListener,
    OnAuthenticationMethodLoadStartListenerResource,
>;
