// @generated
use crate::mg;

/// Complex type `microsoft.graph.win32LobAppPowerShellScriptRequirement`, derived from
/// [`Win32LobAppRequirement`](super::Win32LobAppRequirement).
pub struct Win32LobAppPowerShellScriptRequirement {
    /// `detectionType`. Never null.
    pub detection_type: mg::Field<
        mg::Open<super::Win32LobAppPowerShellScriptDetectionType>,
    >,
    /// `detectionValue`.
    pub detection_value: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `enforceSignatureCheck`. Never null.
    pub enforce_signature_check: mg::Field<bool>,
    /// `operator`. Never null.
    pub operator: mg::Field<mg::Flags<super::Win32LobAppDetectionOperator>>,
    /// `runAs32Bit`. Never null.
    pub run_as32_bit: mg::Field<bool>,
    /// `runAsAccount`. Never null.
    pub run_as_account: mg::Field<mg::Open<super::RunAsAccountType>>,
    /// `scriptContent`. Never null.
    pub script_content: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Win32LobAppPowerShellScriptRequirement: "microsoft.graph.win32LobAppPowerShellScriptRequirement", complex, base super::Win32LobAppRequirement;
    detection_type: "detectionType" required,
    detection_value: "detectionValue",
    display_name: "displayName" required,
    enforce_signature_check: "enforceSignatureCheck" required,
    operator: "operator" required,
    run_as32_bit: "runAs32Bit" required,
    run_as_account: "runAsAccount" required,
    script_content: "scriptContent" required,
}

mg::derived_from! { Win32LobAppPowerShellScriptRequirement: super::Win32LobAppRequirement }
