// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkDeviceSoftwareVersions`, a complex type.
    TeamworkDeviceSoftwareVersions "microsoft.graph.teamworkDeviceSoftwareVersions" "complex";
    /// `adminAgentSoftwareVersion`: String
    admin_agent_software_version "adminAgentSoftwareVersion": String,
    /// `firmwareSoftwareVersion`: String
    firmware_software_version "firmwareSoftwareVersion": String,
    /// `operatingSystemSoftwareVersion`: String
    operating_system_software_version "operatingSystemSoftwareVersion": String,
    /// `partnerAgentSoftwareVersion`: String
    partner_agent_software_version "partnerAgentSoftwareVersion": String,
    /// `teamsClientSoftwareVersion`: String
    teams_client_software_version "teamsClientSoftwareVersion": String,
}
