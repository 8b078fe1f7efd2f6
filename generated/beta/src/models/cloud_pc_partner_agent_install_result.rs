// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcPartnerAgentInstallResult`.
pub struct CloudPcPartnerAgentInstallResult {
    /// `errorMessage`.
    pub error_message: mg::Field<String>,
    /// `installStatus`.
    pub install_status: mg::Field<mg::Open<super::CloudPcPartnerAgentInstallStatus>>,
    /// `isThirdPartyPartner`.
    pub is_third_party_partner: mg::Field<bool>,
    /// `partnerAgentName`.
    pub partner_agent_name: mg::Field<mg::Open<super::CloudPcPartnerAgentName>>,
    /// `retriable`.
    pub retriable: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcPartnerAgentInstallResult: "microsoft.graph.cloudPcPartnerAgentInstallResult", complex;
    error_message: "errorMessage",
    install_status: "installStatus",
    is_third_party_partner: "isThirdPartyPartner",
    partner_agent_name: "partnerAgentName",
    retriable: "retriable",
}
