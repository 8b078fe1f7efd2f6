// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agreementFileProperties`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/agreementfileproperties?view=graph-rest-beta>
    AgreementFileProperties "microsoft.graph.agreementFileProperties" "entity" : super::Entity => AgreementFilePropertiesKind;
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

mg::derived_from! { AgreementFileProperties: super::Entity }

/// The types derived from `microsoft.graph.agreementFileProperties`.
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
