// @generated
use crate::mg;

/// Entity type [`microsoft.graph.iosVppAppAssignedLicense`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`IosVppAppAssignedLicenseCollection`], for example
/// `graph.device_app_management().mobile_apps().id(id).cast_to_ios_vpp_app().assigned_licenses()`.
///
/// [`IosVppAppAssignedLicenseCollection`]: crate::requests::ios_vpp_app_assigned_license::IosVppAppAssignedLicenseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/iosvppappassignedlicense?view=graph-rest-beta
pub struct IosVppAppAssignedLicense {
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
    IosVppAppAssignedLicense: "microsoft.graph.iosVppAppAssignedLicense", entity, base super::Entity, family IosVppAppAssignedLicenseKind;
    id: "id" key required,
    user_email_address: "userEmailAddress",
    user_id: "userId",
    user_name: "userName",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { IosVppAppAssignedLicense: super::Entity }

/// The types derived from [`IosVppAppAssignedLicense`].
#[non_exhaustive]
pub enum IosVppAppAssignedLicenseKind {
    IosVppAppAssignedDeviceLicense(Box<super::IosVppAppAssignedDeviceLicense>),
    IosVppAppAssignedUserLicense(Box<super::IosVppAppAssignedUserLicense>),
    /// None of these, or a type that this version does not know.
    Other(Box<IosVppAppAssignedLicense>),
}

mg::family! {
    IosVppAppAssignedLicense => IosVppAppAssignedLicenseKind;
    IosVppAppAssignedDeviceLicense(super::IosVppAppAssignedDeviceLicense),
    IosVppAppAssignedUserLicense(super::IosVppAppAssignedUserLicense),
}
