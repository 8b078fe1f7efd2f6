// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.process`, a complex type.
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    Process "microsoft.graph.process" "complex";
    /// `accountName`: String
    account_name "accountName": String,
    /// `commandLine`: String
    command_line "commandLine": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `fileHash`: fileHash
    file_hash "fileHash": mg::Boxed<super::FileHash>,
    /// `integrityLevel`: processIntegrityLevel
    integrity_level "integrityLevel": mg::Open<super::ProcessIntegrityLevel>,
    /// `isElevated`: Boolean
    is_elevated "isElevated": bool,
    /// `name`: String
    name "name": String,
    /// `parentProcessCreatedDateTime`: DateTimeOffset
    parent_process_created_date_time "parentProcessCreatedDateTime": mg::DateTimeOffset,
    /// `parentProcessId`: Int32
    parent_process_id "parentProcessId": i32,
    /// `parentProcessName`: String
    parent_process_name "parentProcessName": String,
    /// `path`: String
    path "path": String,
    /// `processId`: Int32
    process_id "processId": i32,
}
