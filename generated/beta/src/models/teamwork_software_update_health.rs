// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkSoftwareUpdateHealth`, a complex type.
    TeamworkSoftwareUpdateHealth "microsoft.graph.teamworkSoftwareUpdateHealth" "complex";
    /// `adminAgentSoftwareUpdateStatus`: teamworkSoftwareUpdateStatus
    admin_agent_software_update_status "adminAgentSoftwareUpdateStatus": mg::Boxed<super::TeamworkSoftwareUpdateStatus>,
    /// `companyPortalSoftwareUpdateStatus`: teamworkSoftwareUpdateStatus
    company_portal_software_update_status "companyPortalSoftwareUpdateStatus": mg::Boxed<super::TeamworkSoftwareUpdateStatus>,
    /// `firmwareSoftwareUpdateStatus`: teamworkSoftwareUpdateStatus
    firmware_software_update_status "firmwareSoftwareUpdateStatus": mg::Boxed<super::TeamworkSoftwareUpdateStatus>,
    /// `operatingSystemSoftwareUpdateStatus`: teamworkSoftwareUpdateStatus
    operating_system_software_update_status "operatingSystemSoftwareUpdateStatus": mg::Boxed<super::TeamworkSoftwareUpdateStatus>,
    /// `partnerAgentSoftwareUpdateStatus`: teamworkSoftwareUpdateStatus
    partner_agent_software_update_status "partnerAgentSoftwareUpdateStatus": mg::Boxed<super::TeamworkSoftwareUpdateStatus>,
    /// `teamsClientSoftwareUpdateStatus`: teamworkSoftwareUpdateStatus
    teams_client_software_update_status "teamsClientSoftwareUpdateStatus": mg::Boxed<super::TeamworkSoftwareUpdateStatus>,
}
