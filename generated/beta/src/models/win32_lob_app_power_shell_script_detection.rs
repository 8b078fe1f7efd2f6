// @generated
use crate::mg;

/// Complex type `microsoft.graph.win32LobAppPowerShellScriptDetection`, derived from
/// [`Win32LobAppDetection`](super::Win32LobAppDetection).
pub struct Win32LobAppPowerShellScriptDetection {
    /// `enforceSignatureCheck`. Never null.
    pub enforce_signature_check: mg::Field<bool>,
    /// `runAs32Bit`. Never null.
    pub run_as32_bit: mg::Field<bool>,
    /// `scriptContent`.
    pub script_content: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Win32LobAppPowerShellScriptDetection: "microsoft.graph.win32LobAppPowerShellScriptDetection", complex, base super::Win32LobAppDetection;
    enforce_signature_check: "enforceSignatureCheck" required,
    run_as32_bit: "runAs32Bit" required,
    script_content: "scriptContent",
}

mg::derived_from! { Win32LobAppPowerShellScriptDetection: super::Win32LobAppDetection }
