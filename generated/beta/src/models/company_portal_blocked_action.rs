// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.companyPortalBlockedAction`, a complex type.
    CompanyPortalBlockedAction "microsoft.graph.companyPortalBlockedAction" "complex";
    /// `action`: companyPortalAction, not null
    action "action" "r": mg::Open<super::CompanyPortalAction>,
    /// `ownerType`: ownerType, not null
    owner_type "ownerType" "r": mg::Open<super::OwnerType>,
    /// `platform`: devicePlatformType, not null
    platform "platform" "r": mg::Open<super::DevicePlatformType>,
}
