// @generated
use crate::mg;

/// Enumeration `microsoft.graph.configurationUsage`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigurationUsage {
    /// `blocked` (0)
    Blocked,
    /// `required` (1)
    Required,
    /// `allowed` (2)
    Allowed,
    /// `notConfigured` (3)
    NotConfigured,
}

mg::enumeration! {
    ConfigurationUsage: "microsoft.graph.configurationUsage";
    Blocked: "blocked" = 0,
    Required: "required" = 1,
    Allowed: "allowed" = 2,
    NotConfigured: "notConfigured" = 3,
}
