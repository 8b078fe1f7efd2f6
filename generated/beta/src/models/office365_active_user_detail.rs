// @generated
use crate::mg;

/// Entity type [`microsoft.graph.office365ActiveUserDetail`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`Office365ActiveUserDetailCollection`], for example
/// `graph.reports().get_office365_active_user_detail(parameters)`.
///
/// [`Office365ActiveUserDetailCollection`]: crate::requests::office365_active_user_detail::Office365ActiveUserDetailCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/office365activeuserdetail?view=graph-rest-beta
pub struct Office365ActiveUserDetail {
    /// `assignedProducts`.
    pub assigned_products: mg::Field<Vec<String>>,
    /// `deletedDate`.
    pub deleted_date: mg::Field<mg::Date>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `exchangeLastActivityDate`.
    pub exchange_last_activity_date: mg::Field<mg::Date>,
    /// `exchangeLicenseAssignDate`.
    pub exchange_license_assign_date: mg::Field<mg::Date>,
    /// `hasExchangeLicense`.
    pub has_exchange_license: mg::Field<bool>,
    /// `hasOneDriveLicense`.
    pub has_one_drive_license: mg::Field<bool>,
    /// `hasSharePointLicense`.
    pub has_share_point_license: mg::Field<bool>,
    /// `hasSkypeForBusinessLicense`.
    pub has_skype_for_business_license: mg::Field<bool>,
    /// `hasTeamsLicense`.
    pub has_teams_license: mg::Field<bool>,
    /// `hasYammerLicense`.
    pub has_yammer_license: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDeleted`.
    pub is_deleted: mg::Field<bool>,
    /// `oneDriveLastActivityDate`.
    pub one_drive_last_activity_date: mg::Field<mg::Date>,
    /// `oneDriveLicenseAssignDate`.
    pub one_drive_license_assign_date: mg::Field<mg::Date>,
    /// `reportRefreshDate`.
    pub report_refresh_date: mg::Field<mg::Date>,
    /// `sharePointLastActivityDate`.
    pub share_point_last_activity_date: mg::Field<mg::Date>,
    /// `sharePointLicenseAssignDate`.
    pub share_point_license_assign_date: mg::Field<mg::Date>,
    /// `skypeForBusinessLastActivityDate`.
    pub skype_for_business_last_activity_date: mg::Field<mg::Date>,
    /// `skypeForBusinessLicenseAssignDate`.
    pub skype_for_business_license_assign_date: mg::Field<mg::Date>,
    /// `teamsLastActivityDate`.
    pub teams_last_activity_date: mg::Field<mg::Date>,
    /// `teamsLicenseAssignDate`.
    pub teams_license_assign_date: mg::Field<mg::Date>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// `yammerLastActivityDate`.
    pub yammer_last_activity_date: mg::Field<mg::Date>,
    /// `yammerLicenseAssignDate`.
    pub yammer_license_assign_date: mg::Field<mg::Date>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Office365ActiveUserDetail: "microsoft.graph.office365ActiveUserDetail", entity, base super::Entity;
    assigned_products: "assignedProducts",
    deleted_date: "deletedDate",
    display_name: "displayName",
    exchange_last_activity_date: "exchangeLastActivityDate",
    exchange_license_assign_date: "exchangeLicenseAssignDate",
    has_exchange_license: "hasExchangeLicense",
    has_one_drive_license: "hasOneDriveLicense",
    has_share_point_license: "hasSharePointLicense",
    has_skype_for_business_license: "hasSkypeForBusinessLicense",
    has_teams_license: "hasTeamsLicense",
    has_yammer_license: "hasYammerLicense",
    id: "id" key required,
    is_deleted: "isDeleted",
    one_drive_last_activity_date: "oneDriveLastActivityDate",
    one_drive_license_assign_date: "oneDriveLicenseAssignDate",
    report_refresh_date: "reportRefreshDate",
    share_point_last_activity_date: "sharePointLastActivityDate",
    share_point_license_assign_date: "sharePointLicenseAssignDate",
    skype_for_business_last_activity_date: "skypeForBusinessLastActivityDate",
    skype_for_business_license_assign_date: "skypeForBusinessLicenseAssignDate",
    teams_last_activity_date: "teamsLastActivityDate",
    teams_license_assign_date: "teamsLicenseAssignDate",
    user_principal_name: "userPrincipalName",
    yammer_last_activity_date: "yammerLastActivityDate",
    yammer_license_assign_date: "yammerLicenseAssignDate",
}

mg::derived_from! { Office365ActiveUserDetail: super::Entity }
