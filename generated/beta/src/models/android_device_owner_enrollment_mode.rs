// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidDeviceOwnerEnrollmentMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidDeviceOwnerEnrollmentMode {
    /// `corporateOwnedDedicatedDevice` (0)
    CorporateOwnedDedicatedDevice,
    /// `corporateOwnedFullyManaged` (1)
    CorporateOwnedFullyManaged,
    /// `corporateOwnedWorkProfile` (2)
    CorporateOwnedWorkProfile,
    /// `corporateOwnedAOSPUserlessDevice` (3)
    CorporateOwnedAospUserlessDevice,
    /// `corporateOwnedAOSPUserAssociatedDevice` (4)
    CorporateOwnedAospUserAssociatedDevice,
}

mg::enumeration! {
    AndroidDeviceOwnerEnrollmentMode: "microsoft.graph.androidDeviceOwnerEnrollmentMode";
    CorporateOwnedDedicatedDevice: "corporateOwnedDedicatedDevice" = 0,
    CorporateOwnedFullyManaged: "corporateOwnedFullyManaged" = 1,
    CorporateOwnedWorkProfile: "corporateOwnedWorkProfile" = 2,
    CorporateOwnedAospUserlessDevice: "corporateOwnedAOSPUserlessDevice" = 3,
    CorporateOwnedAospUserAssociatedDevice: "corporateOwnedAOSPUserAssociatedDevice" = 4,
}
