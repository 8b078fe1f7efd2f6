// @generated
use crate::mg;

/// Entity type [`microsoft.graph.iosVppAppAssignedUserLicense`][reference], derived from
/// [`IosVppAppAssignedLicense`](super::IosVppAppAssignedLicense).
///
/// Requests: [`IosVppAppAssignedUserLicenseCollection`], for example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_apps()
///     .id(id)
///     .cast_to_ios_vpp_app()
///     .assigned_licenses()
///     .cast_to_ios_vpp_app_assigned_user_license()
/// ```
///
/// [`IosVppAppAssignedUserLicenseCollection`]: crate::requests::ios_vpp_app_assigned_user_license::IosVppAppAssignedUserLicenseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/iosvppappassigneduserlicense?view=graph-rest-beta
pub struct IosVppAppAssignedUserLicense {
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
    IosVppAppAssignedUserLicense: "microsoft.graph.iosVppAppAssignedUserLicense", entity, base super::IosVppAppAssignedLicense;
    id: "id" key required,
    user_email_address: "userEmailAddress",
    user_id: "userId",
    user_name: "userName",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { IosVppAppAssignedUserLicense: super::IosVppAppAssignedLicense, super::Entity }
