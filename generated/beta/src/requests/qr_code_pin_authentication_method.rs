// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.qrCodePinAuthenticationMethod`, by its URL.
    ///
    /// For example `/me/authentication/qrCodePinMethod`.
    QrCodePinAuthenticationMethodResource(mg::One<models::QrCodePinAuthenticationMethod, requests::authentication_method::AuthenticationMethodResource>)
}

impl QrCodePinAuthenticationMethodResource {
    /// `…/pin`: `qrPin`
    #[inline]
    pub fn pin(&self) -> requests::qr_pin::QrPinResource {
        mg::to(self, "pin")
    }

    /// `…/standardQRCode`: `qrCode`
    #[inline]
    pub fn standard_qr_code(&self) -> requests::qr_code::QrCodeResource {
        mg::to(self, "standardQRCode")
    }

    /// `…/temporaryQRCode`: `qrCode`
    #[inline]
    pub fn temporary_qr_code(&self) -> requests::qr_code::QrCodeResource {
        mg::to(self, "temporaryQRCode")
    }
}

/// A collection of `microsoft.graph.qrCodePinAuthenticationMethod`, by its URL.
pub type QrCodePinAuthenticationMethodCollection = mg::Many<
    models::QrCodePinAuthenticationMethod,
    QrCodePinAuthenticationMethodResource,
>;
