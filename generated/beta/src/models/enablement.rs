// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.enablement`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-enablement?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Enablement {
    /// `notConfigured` (0)
    NotConfigured,
    /// `enabled` (1)
    Enabled,
    /// `disabled` (2)
    Disabled,
}

mg::enumeration! {
    Enablement: "microsoft.graph.enablement";
    NotConfigured: "notConfigured" = 0,
    Enabled: "enabled" = 1,
    Disabled: "disabled" = 2,
}
