// @generated
use crate::mg;

/// Entity type [`microsoft.graph.complianceManagementPartner`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ComplianceManagementPartnerCollection`], for example
/// `graph.device_management().compliance_management_partners()`.
///
/// [`ComplianceManagementPartnerCollection`]: crate::requests::compliance_management_partner::ComplianceManagementPartnerCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/compliancemanagementpartner?view=graph-rest-beta
pub struct ComplianceManagementPartner {
    /// `androidEnrollmentAssignments`.
    pub android_enrollment_assignments: mg::Field<
        Vec<super::ComplianceManagementPartnerAssignment>,
    >,
    /// `androidOnboarded`. Never null.
    pub android_onboarded: mg::Field<bool>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `iosEnrollmentAssignments`.
    pub ios_enrollment_assignments: mg::Field<
        Vec<super::ComplianceManagementPartnerAssignment>,
    >,
    /// `iosOnboarded`. Never null.
    pub ios_onboarded: mg::Field<bool>,
    /// `lastHeartbeatDateTime`. Never null.
    pub last_heartbeat_date_time: mg::Field<mg::DateTimeOffset>,
    /// `linuxEnrollmentAssignments`.
    pub linux_enrollment_assignments: mg::Field<
        Vec<super::ComplianceManagementPartnerAssignment>,
    >,
    /// `linuxOnboarded`. Never null.
    pub linux_onboarded: mg::Field<bool>,
    /// `macOsEnrollmentAssignments`.
    pub mac_os_enrollment_assignments: mg::Field<
        Vec<super::ComplianceManagementPartnerAssignment>,
    >,
    /// `macOsOnboarded`. Never null.
    pub mac_os_onboarded: mg::Field<bool>,
    /// `partnerState`. Never null.
    pub partner_state: mg::Field<mg::Open<super::DeviceManagementPartnerTenantState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ComplianceManagementPartner: "microsoft.graph.complianceManagementPartner", entity, base super::Entity;
    android_enrollment_assignments: "androidEnrollmentAssignments",
    android_onboarded: "androidOnboarded" required,
    display_name: "displayName",
    id: "id" key required,
    ios_enrollment_assignments: "iosEnrollmentAssignments",
    ios_onboarded: "iosOnboarded" required,
    last_heartbeat_date_time: "lastHeartbeatDateTime" required,
    linux_enrollment_assignments: "linuxEnrollmentAssignments",
    linux_onboarded: "linuxOnboarded" required,
    mac_os_enrollment_assignments: "macOsEnrollmentAssignments",
    mac_os_onboarded: "macOsOnboarded" required,
    partner_state: "partnerState" required,
}

mg::derived_from! { ComplianceManagementPartner: super::Entity }
