// @generated
use crate::mg;

/// Complex type [`microsoft.graph.configurationManagerClientInformation`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanagerclientinformation?view=graph-rest-beta
pub struct ConfigurationManagerClientInformation {
    /// `clientIdentifier`.
    pub client_identifier: mg::Field<String>,
    /// `clientVersion`.
    pub client_version: mg::Field<String>,
    /// `isBlocked`. Never null.
    pub is_blocked: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConfigurationManagerClientInformation: "microsoft.graph.configurationManagerClientInformation", complex;
    client_identifier: "clientIdentifier",
    client_version: "clientVersion",
    is_blocked: "isBlocked" required,
}
