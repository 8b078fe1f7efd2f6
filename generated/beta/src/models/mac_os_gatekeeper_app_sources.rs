// @generated
use crate::mg;

/// Enumeration `microsoft.graph.macOSGatekeeperAppSources`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MacOsGatekeeperAppSources {
    /// `notConfigured` (0)
    NotConfigured,
    /// `macAppStore` (1)
    MacAppStore,
    /// `macAppStoreAndIdentifiedDevelopers` (2)
    MacAppStoreAndIdentifiedDevelopers,
    /// `anywhere` (3)
    Anywhere,
}

mg::enumeration! {
    MacOsGatekeeperAppSources: "microsoft.graph.macOSGatekeeperAppSources";
    NotConfigured: "notConfigured" = 0,
    MacAppStore: "macAppStore" = 1,
    MacAppStoreAndIdentifiedDevelopers: "macAppStoreAndIdentifiedDevelopers" = 2,
    Anywhere: "anywhere" = 3,
}
