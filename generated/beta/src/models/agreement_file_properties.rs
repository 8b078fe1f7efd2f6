// @generated
use crate::mg;

/// Entity type [`microsoft.graph.agreementFileProperties`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/agreementfileproperties?view=graph-rest-beta
pub struct AgreementFileProperties {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `fileData`.
    pub file_data: mg::Field<mg::Boxed<super::AgreementFileData>>,
    /// `fileName`.
    pub file_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDefault`.
    pub is_default: mg::Field<bool>,
    /// `isMajorVersion`.
    pub is_major_version: mg::Field<bool>,
    /// `language`.
    pub language: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AgreementFileProperties: "microsoft.graph.agreementFileProperties", entity, base super::Entity, family AgreementFilePropertiesKind;
    created_date_time: "createdDateTime",
    display_name: "displayName",
    file_data: "fileData",
    file_name: "fileName",
    id: "id" key required,
    is_default: "isDefault",
    is_major_version: "isMajorVersion",
    language: "language",
}

mg::derived_from! { AgreementFileProperties: super::Entity }

/// The types derived from [`AgreementFileProperties`].
#[non_exhaustive]
pub enum AgreementFilePropertiesKind {
    AgreementFile(Box<super::AgreementFile>),
    AgreementFileLocalization(Box<super::AgreementFileLocalization>),
    AgreementFileVersion(Box<super::AgreementFileVersion>),
    /// None of these, or a type that this version does not know.
    Other(Box<AgreementFileProperties>),
}

mg::family! {
    AgreementFileProperties => AgreementFilePropertiesKind;
    AgreementFile(super::AgreementFile),
    AgreementFileLocalization(super::AgreementFileLocalization),
    AgreementFileVersion(super::AgreementFileVersion),
}
