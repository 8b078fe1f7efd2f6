// @generated
use crate::mg;

/// `microsoft.graph.managedInstallerStatus`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedInstallerStatus {
    /// `disabled`, 0.
    Disabled,
    /// `enabled`, 1.
    Enabled,
}

mg::enumeration! {
    ManagedInstallerStatus "microsoft.graph.managedInstallerStatus" "";
    Disabled "disabled" 0,
    Enabled "enabled" 1,
}
