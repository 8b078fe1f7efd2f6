// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userPFXCertificate`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userpfxcertificate?view=graph-rest-beta>
    UserPfxCertificate "microsoft.graph.userPFXCertificate" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `encryptedPfxBlob`: Binary
    encrypted_pfx_blob "encryptedPfxBlob": mg::Binary,
    /// `encryptedPfxPassword`: String, masked in Debug
    encrypted_pfx_password "encryptedPfxPassword" "s": String,
    /// `expirationDateTime`: DateTimeOffset, not null
    expiration_date_time "expirationDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `intendedPurpose`: userPfxIntendedPurpose, not null
    intended_purpose "intendedPurpose" "r": mg::Open<super::UserPfxIntendedPurpose>,
    /// `keyName`: String
    key_name "keyName": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `paddingScheme`: userPfxPaddingScheme, not null
    padding_scheme "paddingScheme" "r": mg::Open<super::UserPfxPaddingScheme>,
    /// `providerName`: String
    provider_name "providerName": String,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
    /// `thumbprint`: String
    thumbprint "thumbprint": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { UserPfxCertificate: super::Entity }
