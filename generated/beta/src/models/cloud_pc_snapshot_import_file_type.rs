// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcSnapshotImportFileType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcSnapshotImportFileType {
    /// `dataFile` (0)
    DataFile,
    /// `virtualMachineGuestState` (1)
    VirtualMachineGuestState,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcSnapshotImportFileType: "microsoft.graph.cloudPcSnapshotImportFileType";
    DataFile: "dataFile" = 0,
    VirtualMachineGuestState: "virtualMachineGuestState" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
