// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedAppNotificationRestriction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedAppNotificationRestriction {
    /// `allow` (0)
    Allow,
    /// `blockOrganizationalData` (1)
    BlockOrganizationalData,
    /// `block` (2)
    Block,
}

mg::enumeration! {
    ManagedAppNotificationRestriction: "microsoft.graph.managedAppNotificationRestriction";
    Allow: "allow" = 0,
    BlockOrganizationalData: "blockOrganizationalData" = 1,
    Block: "block" = 2,
}
