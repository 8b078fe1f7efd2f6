// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.office365ActiveUserDetail`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/office365activeuserdetail?view=graph-rest-beta>
    Office365ActiveUserDetail "microsoft.graph.office365ActiveUserDetail" "entity" : super::Entity;
    /// `assignedProducts`: Collection(String)
    assigned_products "assignedProducts": Vec<String>,
    /// `deletedDate`: Date
    deleted_date "deletedDate": mg::Date,
    /// `displayName`: String
    display_name "displayName": String,
    /// `exchangeLastActivityDate`: Date
    exchange_last_activity_date "exchangeLastActivityDate": mg::Date,
    /// `exchangeLicenseAssignDate`: Date
    exchange_license_assign_date "exchangeLicenseAssignDate": mg::Date,
    /// `hasExchangeLicense`: Boolean
    has_exchange_license "hasExchangeLicense": bool,
    /// `hasOneDriveLicense`: Boolean
    has_one_drive_license "hasOneDriveLicense": bool,
    /// `hasSharePointLicense`: Boolean
    has_share_point_license "hasSharePointLicense": bool,
    /// `hasSkypeForBusinessLicense`: Boolean
    has_skype_for_business_license "hasSkypeForBusinessLicense": bool,
    /// `hasTeamsLicense`: Boolean
    has_teams_license "hasTeamsLicense": bool,
    /// `hasYammerLicense`: Boolean
    has_yammer_license "hasYammerLicense": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDeleted`: Boolean
    is_deleted "isDeleted": bool,
    /// `oneDriveLastActivityDate`: Date
    one_drive_last_activity_date "oneDriveLastActivityDate": mg::Date,
    /// `oneDriveLicenseAssignDate`: Date
    one_drive_license_assign_date "oneDriveLicenseAssignDate": mg::Date,
    /// `reportRefreshDate`: Date
    report_refresh_date "reportRefreshDate": mg::Date,
    /// `sharePointLastActivityDate`: Date
    share_point_last_activity_date "sharePointLastActivityDate": mg::Date,
    /// `sharePointLicenseAssignDate`: Date
    share_point_license_assign_date "sharePointLicenseAssignDate": mg::Date,
    /// `skypeForBusinessLastActivityDate`: Date
    skype_for_business_last_activity_date "skypeForBusinessLastActivityDate": mg::Date,
    /// `skypeForBusinessLicenseAssignDate`: Date
    skype_for_business_license_assign_date "skypeForBusinessLicenseAssignDate": mg::Date,
    /// `teamsLastActivityDate`: Date
    teams_last_activity_date "teamsLastActivityDate": mg::Date,
    /// `teamsLicenseAssignDate`: Date
    teams_license_assign_date "teamsLicenseAssignDate": mg::Date,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
    /// `yammerLastActivityDate`: Date
    yammer_last_activity_date "yammerLastActivityDate": mg::Date,
    /// `yammerLicenseAssignDate`: Date
    yammer_license_assign_date "yammerLicenseAssignDate": mg::Date,
}

mg::derived_from! { Office365ActiveUserDetail: super::Entity }
