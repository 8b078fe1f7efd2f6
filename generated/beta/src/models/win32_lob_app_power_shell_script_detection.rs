// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.win32LobAppPowerShellScriptDetection`, a complex type derived from `microsoft.graph.win32LobAppDetection`.
    Win32LobAppPowerShellScriptDetection "microsoft.graph.win32LobAppPowerShellScriptDetection" "complex" : super::Win32LobAppDetection;
    /// `enforceSignatureCheck`: Boolean, not null
    enforce_signature_check "enforceSignatureCheck" "r": bool,
    /// `runAs32Bit`: Boolean, not null
    run_as32_bit "runAs32Bit" "r": bool,
    /// `scriptContent`: String
    script_content "scriptContent": String,
}

mg::derived_from! { Win32LobAppPowerShellScriptDetection: super::Win32LobAppDetection }
