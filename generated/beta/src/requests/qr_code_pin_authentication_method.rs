// @generated
use crate::{mg, models, requests};

/// Requests on one [`QrCodePinAuthenticationMethod`](models::QrCodePinAuthenticationMethod): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.me().authentication().qr_code_pin_method()`.
#[derive(Clone, Debug)]
pub struct QrCodePinAuthenticationMethodResource(
    mg::One<
        models::QrCodePinAuthenticationMethod,
        requests::authentication_method::AuthenticationMethodResource,
    >,
);

mg::builder! { QrCodePinAuthenticationMethodResource: mg::One<models::QrCodePinAuthenticationMethod, requests::authentication_method::AuthenticationMethodResource> }

impl QrCodePinAuthenticationMethodResource {
    /// `…/pin`: [`QrPin`](models::QrPin).
    #[inline]
    pub fn pin(&self) -> requests::qr_pin::QrPinResource {
        mg::navigate(self, "pin")
    }

    /// `…/standardQRCode`: [`QrCode`](models::QrCode).
    #[inline]
    pub fn standard_qr_code(&self) -> requests::qr_code::QrCodeResource {
        mg::navigate(self, "standardQRCode")
    }

    /// `…/temporaryQRCode`: [`QrCode`](models::QrCode).
    #[inline]
    pub fn temporary_qr_code(&self) -> requests::qr_code::QrCodeResource {
        mg::navigate(self, "temporaryQRCode")
    }
}

/// Requests on a collection of
/// [`QrCodePinAuthenticationMethod`](models::QrCodePinAuthenticationMethod): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().authentication().methods().cast_to_qr_code_pin_authentication_method()`.
pub type QrCodePinAuthenticationMethodCollection = mg::Many<
    models::QrCodePinAuthenticationMethod,
    QrCodePinAuthenticationMethodResource,
>;
