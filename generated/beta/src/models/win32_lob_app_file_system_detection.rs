// @generated
use crate::mg;

/// Complex type `microsoft.graph.win32LobAppFileSystemDetection`, derived from
/// [`Win32LobAppDetection`](super::Win32LobAppDetection).
pub struct Win32LobAppFileSystemDetection {
    /// `check32BitOn64System`. Never null.
    pub check32_bit_on64_system: mg::Field<bool>,
    /// `detectionType`. Never null.
    pub detection_type: mg::Field<mg::Open<super::Win32LobAppFileSystemDetectionType>>,
    /// `detectionValue`.
    pub detection_value: mg::Field<String>,
    /// `fileOrFolderName`.
    pub file_or_folder_name: mg::Field<String>,
    /// `operator`. Never null.
    pub operator: mg::Field<mg::Flags<super::Win32LobAppDetectionOperator>>,
    /// `path`.
    pub path: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Win32LobAppFileSystemDetection: "microsoft.graph.win32LobAppFileSystemDetection", complex, base super::Win32LobAppDetection;
    check32_bit_on64_system: "check32BitOn64System" required,
    detection_type: "detectionType" required,
    detection_value: "detectionValue",
    file_or_folder_name: "fileOrFolderName",
    operator: "operator" required,
    path: "path",
}

mg::derived_from! { Win32LobAppFileSystemDetection: super::Win32LobAppDetection }
