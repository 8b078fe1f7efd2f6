// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agreementFileVersion`, an entity type derived from `microsoft.graph.agreementFileProperties`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/agreementfileversion?view=graph-rest-beta>
    AgreementFileVersion "microsoft.graph.agreementFileVersion" "entity" : super::AgreementFileProperties;
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

mg::derived_from! { AgreementFileVersion: super::AgreementFileProperties, super::Entity }
