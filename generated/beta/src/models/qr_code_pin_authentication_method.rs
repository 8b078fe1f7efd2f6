// @generated
use crate::mg;

/// Entity type [`microsoft.graph.qrCodePinAuthenticationMethod`][reference], derived from
/// [`AuthenticationMethod`](super::AuthenticationMethod).
///
/// Requests: [`QrCodePinAuthenticationMethodCollection`], for example
/// `graph.me().authentication().methods().cast_to_qr_code_pin_authentication_method()`.
///
/// Operations: `disable_sms_sign_in`, `enable_sms_sign_in`, `reset_password`.
///
/// [`QrCodePinAuthenticationMethodCollection`]: crate::requests::qr_code_pin_authentication_method::QrCodePinAuthenticationMethodCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/qrcodepinauthenticationmethod?view=graph-rest-beta
pub struct QrCodePinAuthenticationMethod {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastUsedDateTime`.
    pub last_used_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    QrCodePinAuthenticationMethod: "microsoft.graph.qrCodePinAuthenticationMethod", entity, base super::AuthenticationMethod;
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_used_date_time: "lastUsedDateTime",
}

mg::derived_from! { QrCodePinAuthenticationMethod: super::AuthenticationMethod, super::Entity }

impl QrCodePinAuthenticationMethod {
    /// `pin`: [`QrPin`](super::QrPin).
    pub const PIN: mg::Nav<QrCodePinAuthenticationMethod, super::QrPin> = mg::Nav::new(
        "pin",
    );
    /// `standardQRCode`: [`QrCode`](super::QrCode).
    pub const STANDARD_QR_CODE: mg::Nav<QrCodePinAuthenticationMethod, super::QrCode> = mg::Nav::new(
        "standardQRCode",
    );
    /// `temporaryQRCode`: [`QrCode`](super::QrCode).
    pub const TEMPORARY_QR_CODE: mg::Nav<QrCodePinAuthenticationMethod, super::QrCode> = mg::Nav::new(
        "temporaryQRCode",
    );
}
