// @generated
use crate::mg;

/// Complex type [`microsoft.graph.companyPortalBlockedAction`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-companyportalblockedaction?view=graph-rest-beta
pub struct CompanyPortalBlockedAction {
    /// `action`. Never null.
    pub action: mg::Field<mg::Open<super::CompanyPortalAction>>,
    /// `ownerType`. Never null.
    pub owner_type: mg::Field<mg::Open<super::OwnerType>>,
    /// `platform`. Never null.
    pub platform: mg::Field<mg::Open<super::DevicePlatformType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CompanyPortalBlockedAction: "microsoft.graph.companyPortalBlockedAction", complex;
    action: "action" required,
    owner_type: "ownerType" required,
    platform: "platform" required,
}
