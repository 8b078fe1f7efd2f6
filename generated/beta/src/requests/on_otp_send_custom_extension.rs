// @generated
use crate::{mg, models, requests};

/// Requests on one [`OnOtpSendCustomExtension`](models::OnOtpSendCustomExtension): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .custom_authentication_extensions()
///     .id(id)
///     .cast_to_on_otp_send_custom_extension()
/// ```
pub type OnOtpSendCustomExtensionResource = mg::One<
    models::OnOtpSendCustomExtension,
    requests::custom_authentication_extension::CustomAuthenticationExtensionResource,
>;

/// Requests on a collection of [`OnOtpSendCustomExtension`](models::OnOtpSendCustomExtension):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.identity().custom_authentication_extensions().cast_to_on_otp_send_custom_extension()`.
pub type OnOtpSendCustomExtensionCollection = mg::Many<
    models::OnOtpSendCustomExtension,
    OnOtpSendCustomExtensionResource,
    requests::custom_authentication_extension::CustomAuthenticationExtensionCollection,
>;
