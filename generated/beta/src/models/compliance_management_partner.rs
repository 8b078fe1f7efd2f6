// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.complianceManagementPartner`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/compliancemanagementpartner?view=graph-rest-beta>
    ComplianceManagementPartner "microsoft.graph.complianceManagementPartner" "entity" : super::Entity;
    /// `androidEnrollmentAssignments`: Collection(complianceManagementPartnerAssignment)
    android_enrollment_assignments "androidEnrollmentAssignments": Vec<super::ComplianceManagementPartnerAssignment>,
    /// `androidOnboarded`: Boolean, not null
    android_onboarded "androidOnboarded" "r": bool,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `iosEnrollmentAssignments`: Collection(complianceManagementPartnerAssignment)
    ios_enrollment_assignments "iosEnrollmentAssignments": Vec<super::ComplianceManagementPartnerAssignment>,
    /// `iosOnboarded`: Boolean, not null
    ios_onboarded "iosOnboarded" "r": bool,
    /// `lastHeartbeatDateTime`: DateTimeOffset, not null
    last_heartbeat_date_time "lastHeartbeatDateTime" "r": mg::DateTimeOffset,
    /// `linuxEnrollmentAssignments`: Collection(complianceManagementPartnerAssignment)
    linux_enrollment_assignments "linuxEnrollmentAssignments": Vec<super::ComplianceManagementPartnerAssignment>,
    /// `linuxOnboarded`: Boolean, not null
    linux_onboarded "linuxOnboarded" "r": bool,
    /// `macOsEnrollmentAssignments`: Collection(complianceManagementPartnerAssignment)
    mac_os_enrollment_assignments "macOsEnrollmentAssignments": Vec<super::ComplianceManagementPartnerAssignment>,
    /// `macOsOnboarded`: Boolean, not null
    mac_os_onboarded "macOsOnboarded" "r": bool,
    /// `partnerState`: deviceManagementPartnerTenantState, not null
    partner_state "partnerState" "r": mg::Open<super::DeviceManagementPartnerTenantState>,
}

mg::derived_from! { ComplianceManagementPartner: super::Entity }
