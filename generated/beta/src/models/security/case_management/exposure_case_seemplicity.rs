// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.exposureCaseSeemplicity`, a complex type.
    ExposureCaseSeemplicity "microsoft.graph.security.caseManagement.exposureCaseSeemplicity" "complex";
    /// `configurationId`: String
    configuration_id "configurationId": String,
    /// `configurationName`: String
    configuration_name "configurationName": String,
    /// `providerType`: String
    provider_type "providerType": String,
    /// `syncStatus`: String
    sync_status "syncStatus": String,
    /// `ticketCreationTime`: DateTimeOffset
    ticket_creation_time "ticketCreationTime": mg::DateTimeOffset,
    /// `ticketId`: String
    ticket_id "ticketId": String,
    /// `ticketLink`: String
    ticket_link "ticketLink": String,
}
