// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.onOtpSendCustomExtension`, by its URL.
pub type OnOtpSendCustomExtensionResource = mg::One<
    models::OnOtpSendCustomExtension,
    requests::custom_authentication_extension::CustomAuthenticationExtensionResource,
>;

/// A collection of `microsoft.graph.onOtpSendCustomExtension`, by its URL.
pub type OnOtpSendCustomExtensionCollection = mg::Many<
    models::OnOtpSendCustomExtension,
    OnOtpSendCustomExtensionResource,
    requests::custom_authentication_extension::CustomAuthenticationExtensionCollection,
>;
