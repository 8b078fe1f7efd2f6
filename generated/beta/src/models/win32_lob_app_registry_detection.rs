// @generated
use crate::mg;

/// Complex type `microsoft.graph.win32LobAppRegistryDetection`, derived from
/// [`Win32LobAppDetection`](super::Win32LobAppDetection).
pub struct Win32LobAppRegistryDetection {
    /// `check32BitOn64System`. Never null.
    pub check32_bit_on64_system: mg::Field<bool>,
    /// `detectionType`. Never null.
    pub detection_type: mg::Field<mg::Open<super::Win32LobAppRegistryDetectionType>>,
    /// `detectionValue`.
    pub detection_value: mg::Field<String>,
    /// `keyPath`.
    pub key_path: mg::Field<String>,
    /// `operator`. Never null.
    pub operator: mg::Field<mg::Flags<super::Win32LobAppDetectionOperator>>,
    /// `valueName`.
    pub value_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Win32LobAppRegistryDetection: "microsoft.graph.win32LobAppRegistryDetection", complex, base super::Win32LobAppDetection;
    check32_bit_on64_system: "check32BitOn64System" required,
    detection_type: "detectionType" required,
    detection_value: "detectionValue",
    key_path: "keyPath",
    operator: "operator" required,
    value_name: "valueName",
}

mg::derived_from! { Win32LobAppRegistryDetection: super::Win32LobAppDetection }
