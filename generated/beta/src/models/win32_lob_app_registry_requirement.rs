// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.win32LobAppRegistryRequirement`, a complex type derived from `microsoft.graph.win32LobAppRequirement`.
    Win32LobAppRegistryRequirement "microsoft.graph.win32LobAppRegistryRequirement" "complex" : super::Win32LobAppRequirement;
    /// `check32BitOn64System`: Boolean, not null
    check32_bit_on64_system "check32BitOn64System" "r": bool,
    /// `detectionType`: win32LobAppRegistryDetectionType, not null
    detection_type "detectionType" "r": mg::Open<super::Win32LobAppRegistryDetectionType>,
    /// `detectionValue`: String
    detection_value "detectionValue": String,
    /// `keyPath`: String
    key_path "keyPath": String,
    /// `operator`: win32LobAppDetectionOperator, not null
    operator "operator" "r": mg::Flags<super::Win32LobAppDetectionOperator>,
    /// `valueName`: String
    value_name "valueName": String,
}

mg::derived_from! { Win32LobAppRegistryRequirement: super::Win32LobAppRequirement }
