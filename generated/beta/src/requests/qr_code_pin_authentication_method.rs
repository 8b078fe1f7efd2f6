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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/authentication/qrCodePinMethod/pin` | **UserAuthMethod-QR.Read**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.Read, UserAuthMethod-QR.Read.All, UserAuthMethod-QR.ReadWrite, UserAuthMethod-QR.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.Read.All**, **UserAuthenticationMethod.ReadWrite.All** |
    /// | `GET` `/users/{id}/authentication/qrCodePinMethod/pin` | **UserAuthMethod-QR.Read**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthenticationMethod.Read, UserAuthMethod-QR.Read.All, UserAuthMethod-QR.ReadWrite, UserAuthMethod-QR.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite | **UserAuthMethod-QR.Read.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthMethod-QR.ReadWrite.All, UserAuthenticationMethod.Read.All |
    /// | `PATCH` `/me/authentication/qrCodePinMethod/pin` | **UserAuthMethod-QR.ReadWrite**, **UserAuthenticationMethod.ReadWrite**, UserAuthMethod-QR.ReadWrite.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `PATCH` `/users/{id}/authentication/qrCodePinMethod/pin` | **UserAuthMethod-QR.ReadWrite**, **UserAuthMethod-QR.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthenticationMethod.ReadWrite | **UserAuthMethod-QR.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All** |
    /// | `DELETE` `/me/authentication/qrCodePinMethod/pin` | **UserAuthMethod-QR.ReadWrite**, **UserAuthenticationMethod.ReadWrite**, UserAuthMethod-QR.ReadWrite.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `DELETE` `/users/{id}/authentication/qrCodePinMethod/pin` | **UserAuthMethod-QR.ReadWrite**, **UserAuthMethod-QR.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthenticationMethod.ReadWrite | **UserAuthMethod-QR.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All** |
    #[inline]
    pub fn pin(&self) -> requests::qr_pin::QrPinResource {
        mg::to(self, "pin")
    }

    /// `…/standardQRCode`: `qrCode`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/authentication/qrCodePinMethod/standardQRCode` | **UserAuthMethod-QR.Read**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.Read, UserAuthMethod-QR.Read.All, UserAuthMethod-QR.ReadWrite, UserAuthMethod-QR.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.Read.All**, **UserAuthenticationMethod.ReadWrite.All** |
    /// | `GET` `/users/{id}/authentication/qrCodePinMethod/standardQRCode` | **UserAuthMethod-QR.Read**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthenticationMethod.Read, UserAuthMethod-QR.Read.All, UserAuthMethod-QR.ReadWrite, UserAuthMethod-QR.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite | **UserAuthMethod-QR.Read.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthMethod-QR.ReadWrite.All, UserAuthenticationMethod.Read.All |
    /// | `PATCH` `/me/authentication/qrCodePinMethod/standardQRCode` | **UserAuthMethod-QR.ReadWrite**, **UserAuthenticationMethod.ReadWrite**, UserAuthMethod-QR.ReadWrite.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `PATCH` `/users/{id}/authentication/qrCodePinMethod/standardQRCode` | **UserAuthMethod-QR.ReadWrite**, **UserAuthMethod-QR.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthenticationMethod.ReadWrite | **UserAuthMethod-QR.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All** |
    /// | `DELETE` `/me/authentication/qrCodePinMethod/standardQRCode` | **UserAuthMethod-QR.ReadWrite**, **UserAuthenticationMethod.ReadWrite**, UserAuthMethod-QR.ReadWrite.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `DELETE` `/users/{id}/authentication/qrCodePinMethod/standardQRCode` | **UserAuthMethod-QR.ReadWrite**, **UserAuthMethod-QR.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthenticationMethod.ReadWrite | **UserAuthMethod-QR.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All** |
    #[inline]
    pub fn standard_qr_code(&self) -> requests::qr_code::QrCodeResource {
        mg::to(self, "standardQRCode")
    }

    /// `…/temporaryQRCode`: `qrCode`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/authentication/qrCodePinMethod/temporaryQRCode` | **UserAuthMethod-QR.Read**, **UserAuthenticationMethod.ReadWrite**, UserAuthenticationMethod.Read, UserAuthMethod-QR.Read.All, UserAuthMethod-QR.ReadWrite, UserAuthMethod-QR.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.Read.All**, **UserAuthenticationMethod.ReadWrite.All** |
    /// | `GET` `/users/{id}/authentication/qrCodePinMethod/temporaryQRCode` | **UserAuthMethod-QR.Read**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthenticationMethod.Read, UserAuthMethod-QR.Read.All, UserAuthMethod-QR.ReadWrite, UserAuthMethod-QR.ReadWrite.All, UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite | **UserAuthMethod-QR.Read.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthMethod-QR.ReadWrite.All, UserAuthenticationMethod.Read.All |
    /// | `PATCH` `/me/authentication/qrCodePinMethod/temporaryQRCode` | **UserAuthMethod-QR.ReadWrite**, **UserAuthenticationMethod.ReadWrite**, UserAuthMethod-QR.ReadWrite.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `PATCH` `/users/{id}/authentication/qrCodePinMethod/temporaryQRCode` | **UserAuthMethod-QR.ReadWrite**, **UserAuthMethod-QR.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthenticationMethod.ReadWrite | **UserAuthMethod-QR.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All** |
    /// | `DELETE` `/me/authentication/qrCodePinMethod/temporaryQRCode` | **UserAuthMethod-QR.ReadWrite**, **UserAuthenticationMethod.ReadWrite**, UserAuthMethod-QR.ReadWrite.All, UserAuthenticationMethod.ReadWrite.All | **UserAuthenticationMethod.ReadWrite.All** |
    /// | `DELETE` `/users/{id}/authentication/qrCodePinMethod/temporaryQRCode` | **UserAuthMethod-QR.ReadWrite**, **UserAuthMethod-QR.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All**, UserAuthenticationMethod.ReadWrite | **UserAuthMethod-QR.ReadWrite.All**, **UserAuthenticationMethod.ReadWrite.All** |
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
