// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.win32LobAppRegistryDetection`, a complex type derived from `microsoft.graph.win32LobAppDetection`.
    Win32LobAppRegistryDetection "microsoft.graph.win32LobAppRegistryDetection" "complex" : super::Win32LobAppDetection;
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

mg::derived_from! { Win32LobAppRegistryDetection: super::Win32LobAppDetection }
