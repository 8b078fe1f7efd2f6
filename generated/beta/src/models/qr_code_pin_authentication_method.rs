// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.qrCodePinAuthenticationMethod`, an entity type derived from `microsoft.graph.authenticationMethod`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/qrcodepinauthenticationmethod?view=graph-rest-beta>
    QrCodePinAuthenticationMethod "microsoft.graph.qrCodePinAuthenticationMethod" "entity" : super::AuthenticationMethod;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUsedDateTime`: DateTimeOffset
    last_used_date_time "lastUsedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { QrCodePinAuthenticationMethod: super::AuthenticationMethod, super::Entity }

impl QrCodePinAuthenticationMethod {
    /// `pin`: `qrPin`, contained
    pub const PIN: mg::Nav<QrCodePinAuthenticationMethod, super::QrPin> = mg::Nav::new(
        "pin",
    );
    /// `standardQRCode`: `qrCode`, contained
    pub const STANDARD_QR_CODE: mg::Nav<QrCodePinAuthenticationMethod, super::QrCode> = mg::Nav::new(
        "standardQRCode",
    );
    /// `temporaryQRCode`: `qrCode`, contained
    pub const TEMPORARY_QR_CODE: mg::Nav<QrCodePinAuthenticationMethod, super::QrCode> = mg::Nav::new(
        "temporaryQRCode",
    );
}
