// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcPartnerAgentInstallResult`, a complex type.
    CloudPcPartnerAgentInstallResult "microsoft.graph.cloudPcPartnerAgentInstallResult" "complex";
    /// `errorMessage`: String
    error_message "errorMessage": String,
    /// `installStatus`: cloudPcPartnerAgentInstallStatus
    install_status "installStatus": mg::Open<super::CloudPcPartnerAgentInstallStatus>,
    /// `isThirdPartyPartner`: Boolean
    is_third_party_partner "isThirdPartyPartner": bool,
    /// `partnerAgentName`: cloudPcPartnerAgentName
    partner_agent_name "partnerAgentName": mg::Open<super::CloudPcPartnerAgentName>,
    /// `retriable`: Boolean
    retriable "retriable": bool,
}
