// @generated
use crate::mg;

/// Complex type `microsoft.graph.winGetAppInstallExperience`.
pub struct WinGetAppInstallExperience {
    /// `runAsAccount`. Never null.
    pub run_as_account: mg::Field<mg::Open<super::RunAsAccountType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WinGetAppInstallExperience: "microsoft.graph.winGetAppInstallExperience", complex;
    run_as_account: "runAsAccount" required,
}
