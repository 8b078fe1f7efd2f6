// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userPFXCertificate`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserPfxCertificateCollection`], for example
/// `graph.device_management().user_pfx_certificates()`.
///
/// [`UserPfxCertificateCollection`]: crate::requests::user_pfx_certificate::UserPfxCertificateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/userpfxcertificate?view=graph-rest-beta
pub struct UserPfxCertificate {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `encryptedPfxBlob`. Secret: masked in `Debug`.
    pub encrypted_pfx_blob: mg::Field<mg::Binary>,
    /// `encryptedPfxPassword`. Secret: masked in `Debug`.
    pub encrypted_pfx_password: mg::Field<String>,
    /// `expirationDateTime`. Never null.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `intendedPurpose`. Never null.
    pub intended_purpose: mg::Field<mg::Open<super::UserPfxIntendedPurpose>>,
    /// `keyName`.
    pub key_name: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `paddingScheme`. Never null.
    pub padding_scheme: mg::Field<mg::Open<super::UserPfxPaddingScheme>>,
    /// `providerName`.
    pub provider_name: mg::Field<String>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `thumbprint`.
    pub thumbprint: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserPfxCertificate: "microsoft.graph.userPFXCertificate", entity, base super::Entity;
    created_date_time: "createdDateTime" required,
    encrypted_pfx_blob: "encryptedPfxBlob" secret,
    encrypted_pfx_password: "encryptedPfxPassword" secret,
    expiration_date_time: "expirationDateTime" required,
    id: "id" key required,
    intended_purpose: "intendedPurpose" required,
    key_name: "keyName",
    last_modified_date_time: "lastModifiedDateTime" required,
    padding_scheme: "paddingScheme" required,
    provider_name: "providerName",
    start_date_time: "startDateTime" required,
    thumbprint: "thumbprint",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { UserPfxCertificate: super::Entity }
