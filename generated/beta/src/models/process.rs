// @generated
use crate::mg;

/// Complex type `microsoft.graph.process`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct Process {
    /// `accountName`.
    pub account_name: mg::Field<String>,
    /// `commandLine`.
    pub command_line: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `fileHash`.
    pub file_hash: mg::Field<mg::Boxed<super::FileHash>>,
    /// `integrityLevel`.
    pub integrity_level: mg::Field<mg::Open<super::ProcessIntegrityLevel>>,
    /// `isElevated`.
    pub is_elevated: mg::Field<bool>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `parentProcessCreatedDateTime`.
    pub parent_process_created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `parentProcessId`.
    pub parent_process_id: mg::Field<i32>,
    /// `parentProcessName`.
    pub parent_process_name: mg::Field<String>,
    /// `path`.
    pub path: mg::Field<String>,
    /// `processId`.
    pub process_id: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Process: "microsoft.graph.process", complex;
    account_name: "accountName",
    command_line: "commandLine",
    created_date_time: "createdDateTime",
    file_hash: "fileHash",
    integrity_level: "integrityLevel",
    is_elevated: "isElevated",
    name: "name",
    parent_process_created_date_time: "parentProcessCreatedDateTime",
    parent_process_id: "parentProcessId",
    parent_process_name: "parentProcessName",
    path: "path",
    process_id: "processId",
}
