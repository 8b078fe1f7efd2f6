// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkDeviceSoftwareVersions`.
pub struct TeamworkDeviceSoftwareVersions {
    /// `adminAgentSoftwareVersion`.
    pub admin_agent_software_version: mg::Field<String>,
    /// `firmwareSoftwareVersion`.
    pub firmware_software_version: mg::Field<String>,
    /// `operatingSystemSoftwareVersion`.
    pub operating_system_software_version: mg::Field<String>,
    /// `partnerAgentSoftwareVersion`.
    pub partner_agent_software_version: mg::Field<String>,
    /// `teamsClientSoftwareVersion`.
    pub teams_client_software_version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkDeviceSoftwareVersions: "microsoft.graph.teamworkDeviceSoftwareVersions", complex;
    admin_agent_software_version: "adminAgentSoftwareVersion",
    firmware_software_version: "firmwareSoftwareVersion",
    operating_system_software_version: "operatingSystemSoftwareVersion",
    partner_agent_software_version: "partnerAgentSoftwareVersion",
    teams_client_software_version: "teamsClientSoftwareVersion",
}
