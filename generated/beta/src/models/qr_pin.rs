// @generated
use crate::mg;

/// Entity type [`microsoft.graph.qrPin`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`QrPinResource`](crate::requests::qr_pin::QrPinResource), for example
/// `graph.me().authentication().qr_code_pin_method().pin()`.
///
/// Operations: `update_pin`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/qrpin?view=graph-rest-beta
pub struct QrPin {
    /// `code`. Never null. Secret: masked in `Debug`.
    pub code: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `forceChangePinNextSignIn`.
    pub force_change_pin_next_sign_in: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `updatedDateTime`.
    pub updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    QrPin: "microsoft.graph.qrPin", entity, base super::Entity;
    code: "code" required secret,
    created_date_time: "createdDateTime",
    force_change_pin_next_sign_in: "forceChangePinNextSignIn",
    id: "id" key required,
    updated_date_time: "updatedDateTime",
}

mg::derived_from! { QrPin: super::Entity }
