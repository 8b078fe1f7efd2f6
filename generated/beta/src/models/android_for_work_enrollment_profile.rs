// @generated
use crate::mg;

/// Entity type [`microsoft.graph.androidForWorkEnrollmentProfile`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AndroidForWorkEnrollmentProfileCollection`], for example
/// `graph.device_management().android_for_work_enrollment_profiles()`.
///
/// Operations: `create_token`, `revoke_token`.
///
/// [`AndroidForWorkEnrollmentProfileCollection`]: crate::requests::android_for_work_enrollment_profile::AndroidForWorkEnrollmentProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/androidforworkenrollmentprofile?view=graph-rest-beta
pub struct AndroidForWorkEnrollmentProfile {
    /// `accountId`.
    pub account_id: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `enrolledDeviceCount`. Never null.
    pub enrolled_device_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `qrCodeContent`. Secret: masked in `Debug`.
    pub qr_code_content: mg::Field<String>,
    /// `qrCodeImage`. Secret: masked in `Debug`.
    pub qr_code_image: mg::Field<mg::Boxed<super::MimeContent>>,
    /// `tokenExpirationDateTime`. Never null.
    pub token_expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `tokenValue`. Secret: masked in `Debug`.
    pub token_value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidForWorkEnrollmentProfile: "microsoft.graph.androidForWorkEnrollmentProfile", entity, base super::Entity;
    account_id: "accountId",
    created_date_time: "createdDateTime" required,
    description: "description",
    display_name: "displayName",
    enrolled_device_count: "enrolledDeviceCount" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    qr_code_content: "qrCodeContent" secret,
    qr_code_image: "qrCodeImage" secret,
    token_expiration_date_time: "tokenExpirationDateTime" required,
    token_value: "tokenValue" secret,
}

mg::derived_from! { AndroidForWorkEnrollmentProfile: super::Entity }
