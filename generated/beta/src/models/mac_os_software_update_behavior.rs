// @generated
use crate::mg;

/// Enumeration `microsoft.graph.macOSSoftwareUpdateBehavior`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MacOsSoftwareUpdateBehavior {
    /// `notConfigured` (0)
    NotConfigured,
    /// `default` (1)
    Default,
    /// `downloadOnly` (2)
    DownloadOnly,
    /// `installASAP` (3)
    InstallAsap,
    /// `notifyOnly` (4)
    NotifyOnly,
    /// `installLater` (5)
    InstallLater,
}

mg::enumeration! {
    MacOsSoftwareUpdateBehavior: "microsoft.graph.macOSSoftwareUpdateBehavior";
    NotConfigured: "notConfigured" = 0,
    Default: "default" = 1,
    DownloadOnly: "downloadOnly" = 2,
    InstallAsap: "installASAP" = 3,
    NotifyOnly: "notifyOnly" = 4,
    InstallLater: "installLater" = 5,
}
