// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsInformationProtectionAppLockerFile`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsinformationprotectionapplockerfile?view=graph-rest-beta>
    WindowsInformationProtectionAppLockerFile "microsoft.graph.windowsInformationProtectionAppLockerFile" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `file`: Binary
    file "file": mg::Binary,
    /// `fileHash`: String
    file_hash "fileHash": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { WindowsInformationProtectionAppLockerFile: super::Entity }
