// @generated
use crate::{mg, models, requests};

/// Requests on one [`OnEmailOtpSendListener`](models::OnEmailOtpSendListener): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_email_otp_send_listener()
/// ```
#[derive(Clone, Debug)]
pub struct OnEmailOtpSendListenerResource(mg::One<models::OnEmailOtpSendListener>);

mg::builder! { OnEmailOtpSendListenerResource: mg::One<models::OnEmailOtpSendListener> }

impl OnEmailOtpSendListenerResource {
    /// `…/handler`: [`OnOtpSendHandler`](models::OnOtpSendHandler).
    #[inline]
    pub fn handler(&self) -> requests::on_otp_send_handler::OnOtpSendHandlerResource {
        mg::navigate(self, "handler")
    }
}

/// Requests on a collection of [`OnEmailOtpSendListener`](models::OnEmailOtpSendListener): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.identity().authentication_event_listeners().cast_to_on_email_otp_send_listener()`.
pub type OnEmailOtpSendListenerCollection = mg::Many<
    models::OnEmailOtpSendListener,
    OnEmailOtpSendListenerResource,
>;
