// @generated
use crate::mg;

/// Entity type [`microsoft.graph.agreementAcceptance`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AgreementAcceptanceCollection`], for example `graph.agreement_acceptances()`.
///
/// [`AgreementAcceptanceCollection`]: crate::requests::agreement_acceptance::AgreementAcceptanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/agreementacceptance?view=graph-rest-beta
pub struct AgreementAcceptance {
    /// `agreementFileId`.
    pub agreement_file_id: mg::Field<String>,
    /// `agreementId`.
    pub agreement_id: mg::Field<String>,
    /// `deviceDisplayName`.
    pub device_display_name: mg::Field<String>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `deviceOSType`.
    pub device_os_type: mg::Field<String>,
    /// `deviceOSVersion`.
    pub device_os_version: mg::Field<String>,
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `recordedDateTime`.
    pub recorded_date_time: mg::Field<mg::DateTimeOffset>,
    /// `state`.
    pub state: mg::Field<mg::Open<super::AgreementAcceptanceState>>,
    /// `userDisplayName`.
    pub user_display_name: mg::Field<String>,
    /// `userEmail`.
    pub user_email: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AgreementAcceptance: "microsoft.graph.agreementAcceptance", entity, base super::Entity;
    agreement_file_id: "agreementFileId",
    agreement_id: "agreementId",
    device_display_name: "deviceDisplayName",
    device_id: "deviceId",
    device_os_type: "deviceOSType",
    device_os_version: "deviceOSVersion",
    expiration_date_time: "expirationDateTime",
    id: "id" key required,
    recorded_date_time: "recordedDateTime",
    state: "state",
    user_display_name: "userDisplayName",
    user_email: "userEmail",
    user_id: "userId",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { AgreementAcceptance: super::Entity }
