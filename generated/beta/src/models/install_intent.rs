// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.installIntent`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-installintent?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstallIntent {
    /// `available` (0)
    Available,
    /// `required` (1)
    Required,
    /// `uninstall` (2)
    Uninstall,
    /// `availableWithoutEnrollment` (3)
    AvailableWithoutEnrollment,
}

mg::enumeration! {
    InstallIntent: "microsoft.graph.installIntent";
    Available: "available" = 0,
    Required: "required" = 1,
    Uninstall: "uninstall" = 2,
    AvailableWithoutEnrollment: "availableWithoutEnrollment" = 3,
}
