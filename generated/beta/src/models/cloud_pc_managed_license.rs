// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcManagedLicense`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcmanagedlicense?view=graph-rest-beta>
    CloudPcManagedLicense "microsoft.graph.cloudPcManagedLicense" "entity" : super::Entity;
    /// `activeDateTime`: DateTimeOffset
    active_date_time "activeDateTime": mg::DateTimeOffset,
    /// `allotmentLicensesCount`: Int32
    allotment_licenses_count "allotmentLicensesCount": i32,
    /// `assignedCount`: Int32
    assigned_count "assignedCount": i32,
    /// `displayName`: String
    display_name "displayName": String,
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `latestLicenseStartDateTime`: DateTimeOffset
    latest_license_start_date_time "latestLicenseStartDateTime": mg::DateTimeOffset,
    /// `licenseType`: cloudPcManagedLicenseType, not null
    license_type "licenseType" "r": mg::Open<super::CloudPcManagedLicenseType>,
    /// `licensesCount`: Int32
    licenses_count "licensesCount": i32,
    /// `nextBillingDateTime`: DateTimeOffset
    next_billing_date_time "nextBillingDateTime": mg::DateTimeOffset,
    /// `servicePlanId`: String
    service_plan_id "servicePlanId": String,
    /// `status`: cloudPcManagedLicenseStatus, not null
    status "status" "r": mg::Open<super::CloudPcManagedLicenseStatus>,
    /// `subscriptionId`: String
    subscription_id "subscriptionId": String,
}

mg::derived_from! { CloudPcManagedLicense: super::Entity }
