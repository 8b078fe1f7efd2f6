// @generated
use crate::mg;

/// Entity type [`microsoft.graph.macOsVppAppAssignedLicense`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MacOsVppAppAssignedLicenseCollection`], for example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_apps()
///     .id(id)
///     .cast_to_mac_os_vpp_app()
///     .assigned_licenses()
/// ```
///
/// [`MacOsVppAppAssignedLicenseCollection`]: crate::requests::mac_os_vpp_app_assigned_license::MacOsVppAppAssignedLicenseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/macosvppappassignedlicense?view=graph-rest-beta
pub struct MacOsVppAppAssignedLicense {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `userEmailAddress`.
    pub user_email_address: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userName`.
    pub user_name: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsVppAppAssignedLicense: "microsoft.graph.macOsVppAppAssignedLicense", entity, base super::Entity;
    id: "id" key required,
    user_email_address: "userEmailAddress",
    user_id: "userId",
    user_name: "userName",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { MacOsVppAppAssignedLicense: super::Entity }
