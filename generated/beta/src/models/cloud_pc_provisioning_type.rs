// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcProvisioningType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcProvisioningType {
    /// `dedicated` (0)
    Dedicated,
    /// `shared` (1)
    #[deprecated(
        note = "deprecated since 2024-03-31, to be removed on 2027-04-30 (revision 2024-03/shared)"
    )]
    Shared,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
    /// `sharedByUser` (3)
    SharedByUser,
    /// `sharedByEntraGroup` (4)
    SharedByEntraGroup,
    /// `reserve` (5)
    Reserve,
}

mg::enumeration! {
    CloudPcProvisioningType: "microsoft.graph.cloudPcProvisioningType";
    Dedicated: "dedicated" = 0,
    Shared: "shared" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    SharedByUser: "sharedByUser" = 3,
    SharedByEntraGroup: "sharedByEntraGroup" = 4,
    Reserve: "reserve" = 5,
}
