// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.caseManagement.exposureCaseSeemplicity`.
pub struct ExposureCaseSeemplicity {
    /// `configurationId`.
    pub configuration_id: mg::Field<String>,
    /// `configurationName`.
    pub configuration_name: mg::Field<String>,
    /// `providerType`.
    pub provider_type: mg::Field<String>,
    /// `syncStatus`.
    pub sync_status: mg::Field<String>,
    /// `ticketCreationTime`.
    pub ticket_creation_time: mg::Field<mg::DateTimeOffset>,
    /// `ticketId`.
    pub ticket_id: mg::Field<String>,
    /// `ticketLink`.
    pub ticket_link: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExposureCaseSeemplicity: "microsoft.graph.security.caseManagement.exposureCaseSeemplicity", complex;
    configuration_id: "configurationId",
    configuration_name: "configurationName",
    provider_type: "providerType",
    sync_status: "syncStatus",
    ticket_creation_time: "ticketCreationTime",
    ticket_id: "ticketId",
    ticket_link: "ticketLink",
}
