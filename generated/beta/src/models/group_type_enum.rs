// @generated
use crate::mg;

/// Enumeration `microsoft.graph.groupTypeEnum`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupTypeEnum {
    /// `isCloudGroup` (0)
    IsCloudGroup,
    /// `isOnPremiseGroup` (1)
    IsOnPremiseGroup,
    /// `isSoftDeletedGroup` (2)
    IsSoftDeletedGroup,
}

mg::enumeration! {
    GroupTypeEnum: "microsoft.graph.groupTypeEnum";
    IsCloudGroup: "isCloudGroup" = 0,
    IsOnPremiseGroup: "isOnPremiseGroup" = 1,
    IsSoftDeletedGroup: "isSoftDeletedGroup" = 2,
}
