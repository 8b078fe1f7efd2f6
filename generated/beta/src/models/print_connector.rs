// @generated
use crate::mg;

/// Entity type [`microsoft.graph.printConnector`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`PrintConnectorCollection`](crate::requests::print_connector::PrintConnectorCollection), for
/// example `graph.print().connectors()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/printconnector?view=graph-rest-beta
pub struct PrintConnector {
    /// `appVersion`. Never null.
    pub app_version: mg::Field<String>,
    /// `deviceHealth`.
    pub device_health: mg::Field<mg::Boxed<super::DeviceHealth>>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `fullyQualifiedDomainName`. Never null.
    pub fully_qualified_domain_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `location`.
    pub location: mg::Field<mg::Boxed<super::PrinterLocation>>,
    /// `name`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub name: mg::Field<String>,
    /// `operatingSystem`. Never null.
    pub operating_system: mg::Field<String>,
    /// `registeredDateTime`. Never null.
    pub registered_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrintConnector: "microsoft.graph.printConnector", entity, base super::Entity;
    app_version: "appVersion" required,
    device_health: "deviceHealth",
    display_name: "displayName" required,
    fully_qualified_domain_name: "fullyQualifiedDomainName" required,
    id: "id" key required,
    location: "location",
    name: "name" deprecated,
    operating_system: "operatingSystem" required,
    registered_date_time: "registeredDateTime" required,
}

mg::derived_from! { PrintConnector: super::Entity }
