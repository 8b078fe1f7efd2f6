// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.win32LobAppFileSystemDetection`, a complex type derived from `microsoft.graph.win32LobAppDetection`.
    Win32LobAppFileSystemDetection "microsoft.graph.win32LobAppFileSystemDetection" "complex" : super::Win32LobAppDetection;
    /// `check32BitOn64System`: Boolean, not null
    check32_bit_on64_system "check32BitOn64System" "r": bool,
    /// `detectionType`: win32LobAppFileSystemDetectionType, not null
    detection_type "detectionType" "r": mg::Open<super::Win32LobAppFileSystemDetectionType>,
    /// `detectionValue`: String
    detection_value "detectionValue": String,
    /// `fileOrFolderName`: String
    file_or_folder_name "fileOrFolderName": String,
    /// `operator`: win32LobAppDetectionOperator, not null
    operator "operator" "r": mg::Flags<super::Win32LobAppDetectionOperator>,
    /// `path`: String
    path "path": String,
}

mg::derived_from! { Win32LobAppFileSystemDetection: super::Win32LobAppDetection }
