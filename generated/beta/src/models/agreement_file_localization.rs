// @generated
use crate::mg;

/// Entity type [`microsoft.graph.agreementFileLocalization`][reference], derived from
/// [`AgreementFileProperties`](super::AgreementFileProperties).
///
/// Requests: [`AgreementFileLocalizationCollection`], for example
/// `graph.agreements().id(id).files()`.
///
/// [`AgreementFileLocalizationCollection`]: crate::requests::agreement_file_localization::AgreementFileLocalizationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/agreementfilelocalization?view=graph-rest-beta
pub struct AgreementFileLocalization {
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
    AgreementFileLocalization: "microsoft.graph.agreementFileLocalization", entity, base super::AgreementFileProperties;
    created_date_time: "createdDateTime",
    display_name: "displayName",
    file_data: "fileData",
    file_name: "fileName",
    id: "id" key required,
    is_default: "isDefault",
    is_major_version: "isMajorVersion",
    language: "language",
}

mg::derived_from! { AgreementFileLocalization: super::AgreementFileProperties, super::Entity }

impl AgreementFileLocalization {
    /// `versions`: many [`AgreementFileVersion`](super::AgreementFileVersion).
    pub const VERSIONS: mg::Nav<
        AgreementFileLocalization,
        Vec<super::AgreementFileVersion>,
    > = mg::Nav::new("versions");
}
