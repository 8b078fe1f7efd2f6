// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agreementFileLocalization`, an entity type derived from `microsoft.graph.agreementFileProperties`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/agreementfilelocalization?view=graph-rest-beta>
    AgreementFileLocalization "microsoft.graph.agreementFileLocalization" "entity" : super::AgreementFileProperties;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `fileData`: agreementFileData
    file_data "fileData": mg::Boxed<super::AgreementFileData>,
    /// `fileName`: String
    file_name "fileName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDefault`: Boolean
    is_default "isDefault": bool,
    /// `isMajorVersion`: Boolean
    is_major_version "isMajorVersion": bool,
    /// `language`: String
    language "language": String,
}

mg::derived_from! { AgreementFileLocalization: super::AgreementFileProperties, super::Entity }

impl AgreementFileLocalization {
    /// `versions`: many `agreementFileVersion`, contained
    pub const VERSIONS: mg::Nav<
        AgreementFileLocalization,
        Vec<super::AgreementFileVersion>,
    > = mg::Nav::new("versions");
}
