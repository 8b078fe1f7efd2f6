// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkSoftwareUpdateHealth`.
pub struct TeamworkSoftwareUpdateHealth {
    /// `adminAgentSoftwareUpdateStatus`.
    pub admin_agent_software_update_status: mg::Field<
        mg::Boxed<super::TeamworkSoftwareUpdateStatus>,
    >,
    /// `companyPortalSoftwareUpdateStatus`.
    pub company_portal_software_update_status: mg::Field<
        mg::Boxed<super::TeamworkSoftwareUpdateStatus>,
    >,
    /// `firmwareSoftwareUpdateStatus`.
    pub firmware_software_update_status: mg::Field<
        mg::Boxed<super::TeamworkSoftwareUpdateStatus>,
    >,
    /// `operatingSystemSoftwareUpdateStatus`.
    pub operating_system_software_update_status: mg::Field<
        mg::Boxed<super::TeamworkSoftwareUpdateStatus>,
    >,
    /// `partnerAgentSoftwareUpdateStatus`.
    pub partner_agent_software_update_status: mg::Field<
        mg::Boxed<super::TeamworkSoftwareUpdateStatus>,
    >,
    /// `teamsClientSoftwareUpdateStatus`.
    pub teams_client_software_update_status: mg::Field<
        mg::Boxed<super::TeamworkSoftwareUpdateStatus>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkSoftwareUpdateHealth: "microsoft.graph.teamworkSoftwareUpdateHealth", complex;
    admin_agent_software_update_status: "adminAgentSoftwareUpdateStatus",
    company_portal_software_update_status: "companyPortalSoftwareUpdateStatus",
    firmware_software_update_status: "firmwareSoftwareUpdateStatus",
    operating_system_software_update_status: "operatingSystemSoftwareUpdateStatus",
    partner_agent_software_update_status: "partnerAgentSoftwareUpdateStatus",
    teams_client_software_update_status: "teamsClientSoftwareUpdateStatus",
}
