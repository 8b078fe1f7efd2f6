// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.connectorStatusDetails`, a complex type.
    ConnectorStatusDetails "microsoft.graph.connectorStatusDetails" "complex";
    /// `connectorInstanceId`: String
    connector_instance_id "connectorInstanceId": String,
    /// `connectorName`: connectorName, not null
    connector_name "connectorName" "r": mg::Open<super::ConnectorName>,
    /// `eventDateTime`: DateTimeOffset, not null
    event_date_time "eventDateTime" "r": mg::DateTimeOffset,
    /// `status`: connectorHealthState, not null
    status "status" "r": mg::Open<super::ConnectorHealthState>,
}
