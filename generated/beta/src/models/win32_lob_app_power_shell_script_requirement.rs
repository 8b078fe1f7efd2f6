// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.win32LobAppPowerShellScriptRequirement`, a complex type derived from `microsoft.graph.win32LobAppRequirement`.
    Win32LobAppPowerShellScriptRequirement "microsoft.graph.win32LobAppPowerShellScriptRequirement" "complex" : super::Win32LobAppRequirement;
    /// `detectionType`: win32LobAppPowerShellScriptDetectionType, not null
    detection_type "detectionType" "r": mg::Open<super::Win32LobAppPowerShellScriptDetectionType>,
    /// `detectionValue`: String
    detection_value "detectionValue": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `enforceSignatureCheck`: Boolean, not null
    enforce_signature_check "enforceSignatureCheck" "r": bool,
    /// `operator`: win32LobAppDetectionOperator, not null
    operator "operator" "r": mg::Flags<super::Win32LobAppDetectionOperator>,
    /// `runAs32Bit`: Boolean, not null
    run_as32_bit "runAs32Bit" "r": bool,
    /// `runAsAccount`: runAsAccountType, not null
    run_as_account "runAsAccount" "r": mg::Open<super::RunAsAccountType>,
    /// `scriptContent`: String, not null
    script_content "scriptContent" "r": String,
}

mg::derived_from! { Win32LobAppPowerShellScriptRequirement: super::Win32LobAppRequirement }
