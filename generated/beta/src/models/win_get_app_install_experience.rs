// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.winGetAppInstallExperience`, a complex type.
    WinGetAppInstallExperience "microsoft.graph.winGetAppInstallExperience" "complex";
    /// `runAsAccount`: runAsAccountType, not null
    run_as_account "runAsAccount" "r": mg::Open<super::RunAsAccountType>,
}
