// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcManagedLicense`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudPcManagedLicenseCollection`], for example
/// `graph.device_management().virtual_endpoint().managed_licenses()`.
///
/// [`CloudPcManagedLicenseCollection`]: crate::requests::cloud_pc_managed_license::CloudPcManagedLicenseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcmanagedlicense?view=graph-rest-beta
pub struct CloudPcManagedLicense {
    /// `activeDateTime`.
    pub active_date_time: mg::Field<mg::DateTimeOffset>,
    /// `allotmentLicensesCount`.
    pub allotment_licenses_count: mg::Field<i32>,
    /// `assignedCount`.
    pub assigned_count: mg::Field<i32>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `latestLicenseStartDateTime`.
    pub latest_license_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `licenseType`. Never null.
    pub license_type: mg::Field<mg::Open<super::CloudPcManagedLicenseType>>,
    /// `licensesCount`.
    pub licenses_count: mg::Field<i32>,
    /// `nextBillingDateTime`.
    pub next_billing_date_time: mg::Field<mg::DateTimeOffset>,
    /// `servicePlanId`.
    pub service_plan_id: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::CloudPcManagedLicenseStatus>>,
    /// `subscriptionId`.
    pub subscription_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcManagedLicense: "microsoft.graph.cloudPcManagedLicense", entity, base super::Entity;
    active_date_time: "activeDateTime",
    allotment_licenses_count: "allotmentLicensesCount",
    assigned_count: "assignedCount",
    display_name: "displayName",
    expiration_date_time: "expirationDateTime",
    id: "id" key required,
    latest_license_start_date_time: "latestLicenseStartDateTime",
    license_type: "licenseType" required,
    licenses_count: "licensesCount",
    next_billing_date_time: "nextBillingDateTime",
    service_plan_id: "servicePlanId",
    status: "status" required,
    subscription_id: "subscriptionId",
}

mg::derived_from! { CloudPcManagedLicense: super::Entity }
