// @generated
use crate::mg;

/// Complex type `microsoft.graph.connectorStatusDetails`.
pub struct ConnectorStatusDetails {
    /// `connectorInstanceId`.
    pub connector_instance_id: mg::Field<String>,
    /// `connectorName`. Never null.
    pub connector_name: mg::Field<mg::Open<super::ConnectorName>>,
    /// `eventDateTime`. Never null.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::ConnectorHealthState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConnectorStatusDetails: "microsoft.graph.connectorStatusDetails", complex;
    connector_instance_id: "connectorInstanceId",
    connector_name: "connectorName" required,
    event_date_time: "eventDateTime" required,
    status: "status" required,
}
