// @generated
use crate::mg;

/// Entity type [`microsoft.graph.qrCode`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`QrCodeResource`](crate::requests::qr_code::QrCodeResource), for example
/// `graph.me().authentication().qr_code_pin_method().standard_qr_code()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/qrcode?view=graph-rest-beta
pub struct QrCode {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `expireDateTime`.
    pub expire_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `image`.
    pub image: mg::Field<mg::Boxed<super::QrCodeImageDetails>>,
    /// `lastUsedDateTime`.
    pub last_used_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    QrCode: "microsoft.graph.qrCode", entity, base super::Entity;
    created_date_time: "createdDateTime",
    expire_date_time: "expireDateTime",
    id: "id" key required,
    image: "image",
    last_used_date_time: "lastUsedDateTime",
    start_date_time: "startDateTime",
}

mg::derived_from! { QrCode: super::Entity }
