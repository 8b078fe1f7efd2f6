// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agreementFile`, an entity type derived from `microsoft.graph.agreementFileProperties`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/agreementfile?view=graph-rest-beta>
    AgreementFile "microsoft.graph.agreementFile" "entity" : super::AgreementFileProperties;
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

mg::derived_from! { AgreementFile: super::AgreementFileProperties, super::Entity }

impl AgreementFile {
    /// `localizations`: many `agreementFileLocalization`, contained
    pub const LOCALIZATIONS: mg::Nav<
        AgreementFile,
        Vec<super::AgreementFileLocalization>,
    > = mg::Nav::new("localizations");
}
